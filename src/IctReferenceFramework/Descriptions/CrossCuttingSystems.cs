using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>The five cross-cutting systems of the framework, as the description fills them.</summary>
/// <remarks>The names are those of Decision 829/QĐ-BTTTT of 31 May 2019; see <see cref="Layers"/>.</remarks>
public sealed class CrossCuttingSystems : DescriptionItem
{
    /// <summary><i>Hệ thống Bảo mật</i>: security over all layers.</summary>
    public PartDescription? Security { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary><i>Hệ thống Xây dựng</i>: how the smart city is planned, built and accepted.</summary>
    public PartDescription? Construction { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary><i>Hệ thống Bảo trì và hoạt động</i>: how it is run and kept up.</summary>
    public PartDescription? OperationsAndMaintenance { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary><i>Hệ thống Định danh</i>: how people, organisations and things are identified.</summary>
    public PartDescription? Identification { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary><i>Hệ thống Định vị</i>: how places and movements are located.</summary>
    public PartDescription? Positioning { get => GetItem<PartDescription>(); init => Put(value); }
}
