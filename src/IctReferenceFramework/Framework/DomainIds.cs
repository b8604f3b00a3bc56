namespace IctReferenceFramework.Framework;

/// <summary>Ids of the application domains of the framework of 2019.</summary>
internal static class DomainIds
{
    /// <summary>Giao thông / Transport.</summary>
    public const string Transport = "transport";

    /// <summary>Y tế / Health.</summary>
    public const string Health = "health";

    /// <summary>Giáo dục / Education.</summary>
    public const string Education = "education";

    /// <summary>Cấp, thoát nước / Water supply and drainage.</summary>
    public const string Water = "water";

    /// <summary>Chất thải / Waste.</summary>
    public const string Waste = "waste";

    /// <summary>Điện, năng lượng / Energy, power grid.</summary>
    public const string Energy = "energy";

    /// <summary>Chiếu sáng / Lighting.</summary>
    public const string Lighting = "lighting";

    /// <summary>Quy hoạch, quản lý đô thị / Urban planning and management.</summary>
    public const string UrbanManagement = "urban-management";

    /// <summary>Môi trường / Environment.</summary>
    public const string Environment = "environment";

    /// <summary>An ninh trật tự, ứng phó khẩn cấp / Public safety and emergency.</summary>
    public const string Safety = "safety";

    /// <summary>Du lịch / Tourism.</summary>
    public const string Tourism = "tourism";

    /// <summary>Chính quyền, dịch vụ công / Government and public services.</summary>
    public const string Government = "government";

    /// <summary>Tòa nhà / Buildings.</summary>
    public const string Building = "building";

    /// <summary>Kinh tế, thương mại / Economy and commerce.</summary>
    public const string Economy = "economy";

    /// <summary>Nông nghiệp, thủy sản / Agriculture and fishery.</summary>
    public const string Agriculture = "agriculture";

    /// <summary>Văn hóa, di sản / Culture and heritage.</summary>
    public const string Culture = "culture";

    /// <summary>An sinh xã hội / Social welfare.</summary>
    public const string SocialWelfare = "social-welfare";

    /// <summary>An toàn thực phẩm / Food safety.</summary>
    public const string FoodSafety = "food-safety";

    /// <summary>Cảng, logistics, hàng hải / Port, logistics, maritime.</summary>
    public const string Maritime = "maritime";

    /// <summary>Khu công nghiệp, khu công nghệ cao / Industrial and high-tech parks.</summary>
    public const string IndustrialPark = "industrial-park";

    /// <summary>Bất động sản / Real estate.</summary>
    public const string RealEstate = "real-estate";

    /// <summary>Khác / Other.</summary>
    public const string Other = "other";
}
