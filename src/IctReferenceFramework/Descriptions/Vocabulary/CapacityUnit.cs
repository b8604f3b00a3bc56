namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Units of capacity (Đơn vị dung lượng).</summary>
public enum CapacityUnit
{
    /// <summary>Servers (Máy chủ).</summary>
    Server,

    /// <summary>vCPU (vCPU).</summary>
    Vcpu,

    /// <summary>GB (GB).</summary>
    Gb,

    /// <summary>TB (TB).</summary>
    Tb,

    /// <summary>PB (PB).</summary>
    Pb,

    /// <summary>Mbit/s (Mbit/s).</summary>
    Mbps,

    /// <summary>Gbit/s (Gbit/s).</summary>
    Gbps,
}
