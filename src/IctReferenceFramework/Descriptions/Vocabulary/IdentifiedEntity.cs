namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Entities that get an identifier (Đối tượng định danh).</summary>
public enum IdentifiedEntity
{
    /// <summary>Person (Người).</summary>
    Person,

    /// <summary>Organisation (Tổ chức).</summary>
    Organisation,

    /// <summary>Device (Thiết bị).</summary>
    Device,

    /// <summary>Asset (Tài sản).</summary>
    Asset,

    /// <summary>Place (Địa điểm).</summary>
    Place,
}
