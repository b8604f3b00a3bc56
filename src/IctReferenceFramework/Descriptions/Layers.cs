using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>The six layers of the framework, as the description fills them.</summary>
/// <remarks>
/// The names are those of Decision 829/QĐ-BTTTT of 31 May 2019. What a layer holds was inferred from documents that
/// follow the decision: <see cref="Framework.Part"/> says of each function where it comes from and how sure that is.
/// </remarks>
public sealed class Layers : DescriptionItem
{
    /// <summary>Layer 1, <i>Lớp Đối tượng sử dụng</i>: groups of users and their channels.</summary>
    public UsersLayer? Users { get => GetItem<UsersLayer>(); init => Put(value); }

    /// <summary>Layer 2, <i>Lớp Ứng dụng thông minh</i>: applications, and the domains that come first.</summary>
    public ApplicationsLayer? Applications { get => GetItem<ApplicationsLayer>(); init => Put(value); }

    /// <summary>Layer 3, <i>Lớp Hỗ trợ dịch vụ và dữ liệu</i>: shared services, platforms and datasets.</summary>
    public ServicesAndDataLayer? ServicesAndData { get => GetItem<ServicesAndDataLayer>(); init => Put(value); }

    /// <summary>Layer 4, <i>Lớp Điện toán và lưu trữ</i>: computing, storage, data centres.</summary>
    public PartDescription? ComputingAndStorage { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary>Layer 5, <i>Lớp Mạng kết nối</i>: transport, access and local networks.</summary>
    public PartDescription? Network { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary>Layer 6, <i>Lớp Thu thập dữ liệu</i>: devices and other sources of data.</summary>
    public PartDescription? DataAcquisition { get => GetItem<PartDescription>(); init => Put(value); }
}
