namespace IctReferenceFramework.Framework;

/// <summary>Ids of the functions of the framework of 2019.</summary>
internal static class FunctionIds
{
    /// <summary>Cổng, trang thông tin điện tử / Web portal.</summary>
    public const string WebPortal = "web-portal";
    /// <summary>Ứng dụng di động / Mobile application.</summary>
    public const string MobileApp = "mobile-app";
    /// <summary>Thoại, tổng đài / Telephone, contact centre.</summary>
    public const string Voice = "voice";
    /// <summary>Tin nhắn / Text and chat messages.</summary>
    public const string Messaging = "messaging";
    /// <summary>Ki-ốt / Kiosk.</summary>
    public const string Kiosk = "kiosk";
    /// <summary>Trực tiếp tại quầy / In person, at a counter.</summary>
    public const string InPerson = "in-person";
    /// <summary>Bảng thông tin công cộng / Public display.</summary>
    public const string PublicDisplay = "public-display";
    /// <summary>Giám sát lĩnh vực / Monitoring of a field.</summary>
    public const string FieldMonitoring = "field-monitoring";
    /// <summary>Điều khiển, điều hành lĩnh vực / Control of a field.</summary>
    public const string FieldControl = "field-control";
    /// <summary>Cung cấp thông tin / Information service.</summary>
    public const string InformationService = "information-service";
    /// <summary>Giao dịch, dịch vụ trực tuyến / Online transaction.</summary>
    public const string OnlineTransaction = "online-transaction";
    /// <summary>Xử lý hồ sơ, vụ việc / Case handling.</summary>
    public const string CaseHandling = "case-handling";
    /// <summary>Báo cáo, thống kê chuyên ngành / Sector reporting.</summary>
    public const string SectorReporting = "sector-reporting";
    /// <summary>Quy hoạch, mô phỏng / Planning and simulation.</summary>
    public const string PlanningAndSimulation = "planning-and-simulation";
    /// <summary>Tham gia, phản hồi của người dân / Participation and feedback.</summary>
    public const string Participation = "participation";
    /// <summary>Tích hợp dịch vụ / Service integration.</summary>
    public const string ServiceIntegration = "service-integration";
    /// <summary>Đăng ký, khám phá dịch vụ / Service registration and discovery.</summary>
    public const string ServiceRegistry = "service-registry";
    /// <summary>Điều phối dịch vụ / Service orchestration.</summary>
    public const string ServiceOrchestration = "service-orchestration";
    /// <summary>Quản lý API / API management.</summary>
    public const string ApiManagement = "api-management";
    /// <summary>
    /// Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP) / Provincial integration and sharing platform (LGSP).
    /// </summary>
    public const string ProvincialIntegrationPlatform = "provincial-integration-platform";
    /// <summary>Kết nối nền tảng quốc gia (NGSP/NDXP) / Connection to the national platform (NGSP/NDXP).</summary>
    public const string NationalPlatformConnection = "national-platform-connection";
    /// <summary>Nền tảng đô thị thông minh / Smart-city platform.</summary>
    public const string SmartCityPlatform = "smart-city-platform";
    /// <summary>
    /// Hệ thống thông tin quản lý phát triển đô thị thông minh / Information system for managing smart-city
    /// development.
    /// </summary>
    public const string SmartCityDevelopmentSystem = "smart-city-development-system";
    /// <summary>Tích hợp dữ liệu / Data integration.</summary>
    public const string DataIntegration = "data-integration";
    /// <summary>Kho dữ liệu dùng chung / Shared data store.</summary>
    public const string SharedDataStore = "shared-data-store";
    /// <summary>Danh mục dữ liệu, siêu dữ liệu / Data catalogue and metadata.</summary>
    public const string DataCatalogue = "data-catalogue";
    /// <summary>Cổng dữ liệu mở / Open-data portal.</summary>
    public const string OpenDataPortal = "open-data-portal";
    /// <summary>Quản trị dữ liệu / Data governance.</summary>
    public const string DataGovernance = "data-governance";
    /// <summary>Quản lý chất lượng dữ liệu / Data-quality management.</summary>
    public const string DataQualityManagement = "data-quality-management";
    /// <summary>Xử lý dữ liệu lớn / Big-data processing.</summary>
    public const string BigDataProcessing = "big-data-processing";
    /// <summary>Phân tích dữ liệu / Analytics.</summary>
    public const string Analytics = "analytics";
    /// <summary>Khai phá dữ liệu / Data mining.</summary>
    public const string DataMining = "data-mining";
    /// <summary>Trí tuệ nhân tạo / Artificial intelligence.</summary>
    public const string ArtificialIntelligence = "artificial-intelligence";
    /// <summary>Nền tảng IoT / IoT platform.</summary>
    public const string IotPlatform = "iot-platform";
    /// <summary>Xác thực tập trung, đăng nhập một lần (SSO) / Shared sign-on.</summary>
    public const string SingleSignOn = "single-sign-on";
    /// <summary>Thanh toán / Payment.</summary>
    public const string PaymentService = "payment-service";
    /// <summary>Thông báo / Notification.</summary>
    public const string NotificationService = "notification-service";
    /// <summary>Nền tảng GIS, bản đồ số / GIS and digital map.</summary>
    public const string GisPlatform = "gis-platform";
    /// <summary>Bản sao số / Digital twin.</summary>
    public const string DigitalTwin = "digital-twin";
    /// <summary>Quản lý tri thức / Knowledge management.</summary>
    public const string KnowledgeManagement = "knowledge-management";
    /// <summary>Tính toán / Compute.</summary>
    public const string Compute = "compute";
    /// <summary>Lưu trữ / Storage.</summary>
    public const string Storage = "storage";
    /// <summary>Trung tâm dữ liệu / Data centre.</summary>
    public const string DataCentre = "data-centre";
    /// <summary>Điện toán đám mây / Cloud.</summary>
    public const string Cloud = "cloud";
    /// <summary>Điện toán biên / Edge computing.</summary>
    public const string EdgeComputing = "edge-computing";
    /// <summary>Ảo hóa / Virtualisation.</summary>
    public const string Virtualisation = "virtualisation";
    /// <summary>Nền tảng container / Container platform.</summary>
    public const string ContainerPlatform = "container-platform";
    /// <summary>Sao lưu / Backup.</summary>
    public const string Backup = "backup";
    /// <summary>Khôi phục thảm họa / Disaster recovery.</summary>
    public const string DisasterRecovery = "disaster-recovery";
    /// <summary>Mạng truyền dẫn, đường trục / Transport and backbone.</summary>
    public const string BackboneNetwork = "backbone-network";
    /// <summary>Mạng đô thị (MAN) / Metropolitan network.</summary>
    public const string MetropolitanNetwork = "metropolitan-network";
    /// <summary>Mạng truy nhập / Access network.</summary>
    public const string AccessNetwork = "access-network";
    /// <summary>Mạng mao dẫn, cục bộ / Capillary and local network.</summary>
    public const string CapillaryNetwork = "capillary-network";
    /// <summary>Mạng truyền số liệu chuyên dùng / Specialised government data network (TSLCD).</summary>
    public const string SpecialisedDataNetwork = "specialised-data-network";
    /// <summary>Kết nối Internet / Internet connection.</summary>
    public const string InternetConnection = "internet-connection";
    /// <summary>Cảm biến, quan trắc / Sensing.</summary>
    public const string Sensing = "sensing";
    /// <summary>Thu hình ảnh / Video capture.</summary>
    public const string VideoCapture = "video-capture";
    /// <summary>Đo đếm / Metering.</summary>
    public const string Metering = "metering";
    /// <summary>Đọc thẻ, mã (RFID, mã vạch) / Tag and code reading.</summary>
    public const string ObjectReading = "object-reading";
    /// <summary>Theo dõi vị trí / Location tracking.</summary>
    public const string LocationTracking = "location-tracking";
    /// <summary>Chấp hành, điều khiển thiết bị / Actuation.</summary>
    public const string Actuation = "actuation";
    /// <summary>Cổng kết nối thiết bị / Device gateway.</summary>
    public const string Gateway = "gateway";
    /// <summary>Thu thập từ hệ thống có sẵn / Collection from existing systems.</summary>
    public const string SystemSource = "system-source";
    /// <summary>Tiếp nhận phản ánh của người dân / Citizen reports.</summary>
    public const string CitizenReportSource = "citizen-report-source";
    /// <summary>Thu thập từ mạng xã hội, báo chí / Press and social media.</summary>
    public const string SocialMediaSource = "social-media-source";
    /// <summary>Quản lý định danh người dùng / Identity management.</summary>
    public const string IdentityManagement = "identity-management";
    /// <summary>Xác thực / Authentication.</summary>
    public const string Authentication = "authentication";
    /// <summary>Phân quyền / Authorisation.</summary>
    public const string Authorisation = "authorisation";
    /// <summary>Giám sát an toàn thông tin (SOC) / Security monitoring (SOC).</summary>
    public const string SecurityMonitoring = "security-monitoring";
    /// <summary>Ứng cứu sự cố / Incident response.</summary>
    public const string IncidentResponse = "incident-response";
    /// <summary>Bảo vệ mạng / Network protection.</summary>
    public const string NetworkProtection = "network-protection";
    /// <summary>Phân vùng mạng / Network segmentation.</summary>
    public const string NetworkSegmentation = "network-segmentation";
    /// <summary>Mã hóa / Encryption.</summary>
    public const string Encryption = "encryption";
    /// <summary>Quản lý lỗ hổng / Vulnerability management.</summary>
    public const string VulnerabilityManagement = "vulnerability-management";
    /// <summary>Bảo vệ dữ liệu cá nhân, bí mật nhà nước / Protection of personal data and state secrets.</summary>
    public const string DataProtection = "data-protection";
    /// <summary>Định danh, xác thực thiết bị / Device identity.</summary>
    public const string DeviceIdentity = "device-identity";
    /// <summary>Cập nhật phần mềm thiết bị / Firmware update.</summary>
    public const string FirmwareUpdate = "firmware-update";
    /// <summary>Quản trị rủi ro / Risk management.</summary>
    public const string RiskManagement = "risk-management";
    /// <summary>Quản trị chuỗi cung ứng công nghệ / Technology supply-chain management.</summary>
    public const string SupplyChainManagement = "supply-chain-management";
    /// <summary>An toàn từ khâu thiết kế / Security by design.</summary>
    public const string SecurityByDesign = "security-by-design";
    /// <summary>Không tin cậy, luôn xác minh (Zero Trust) / Never trust, always verify.</summary>
    public const string ZeroTrust = "zero-trust";
    /// <summary>Quản lý lập kế hoạch / Planning management.</summary>
    public const string PlanningManagement = "planning-management";
    /// <summary>Quản lý thiết kế / Design management.</summary>
    public const string DesignManagement = "design-management";
    /// <summary>Quản lý triển khai / Implementation management.</summary>
    public const string ImplementationManagement = "implementation-management";
    /// <summary>Quản lý nghiệm thu / Acceptance management.</summary>
    public const string AcceptanceManagement = "acceptance-management";
    /// <summary>Quản lý chất lượng / Quality management.</summary>
    public const string QualityManagement = "quality-management";
    /// <summary>Kiểm thử, đánh giá / Testing and evaluation.</summary>
    public const string Testing = "testing";
    /// <summary>Thẩm định sự phù hợp với Kiến trúc / Architecture compliance review.</summary>
    public const string ArchitectureReview = "architecture-review";
    /// <summary>Tổ chức, quy trình vận hành / Operating organisation and processes.</summary>
    public const string OperatingProcesses = "operating-processes";
    /// <summary>Giám sát hệ thống / System monitoring.</summary>
    public const string SystemMonitoring = "system-monitoring";
    /// <summary>Quản lý cảnh báo / Alert management.</summary>
    public const string AlertManagement = "alert-management";
    /// <summary>Quản lý sự cố / Incident management.</summary>
    public const string IncidentManagement = "incident-management";
    /// <summary>Quản lý thay đổi / Change management.</summary>
    public const string ChangeManagement = "change-management";
    /// <summary>Quản lý cấu hình / Configuration management.</summary>
    public const string ConfigurationManagement = "configuration-management";
    /// <summary>Bảo trì / Maintenance.</summary>
    public const string Maintenance = "maintenance";
    /// <summary>Hỗ trợ người dùng / Service desk.</summary>
    public const string ServiceDesk = "service-desk";
    /// <summary>Cấp mã định danh / Issuing of identifiers.</summary>
    public const string IdentifierIssuing = "identifier-issuing";
    /// <summary>Quản lý danh mục mã định danh / Identifier registry.</summary>
    public const string IdentifierRegistry = "identifier-registry";
    /// <summary>Phân giải, tra cứu định danh / Identifier resolution.</summary>
    public const string IdentifierResolution = "identifier-resolution";
    /// <summary>Định vị ngoài trời / Outdoor positioning.</summary>
    public const string OutdoorPositioning = "outdoor-positioning";
    /// <summary>Định vị trong nhà / Indoor positioning.</summary>
    public const string IndoorPositioning = "indoor-positioning";
    /// <summary>Dịch vụ thời gian / Time service.</summary>
    public const string TimeService = "time-service";
    /// <summary>Hệ quy chiếu, bản đồ nền / Geodetic reference and base map.</summary>
    public const string GeodeticReference = "geodetic-reference";
    /// <summary>Hỗ trợ ra quyết định / Decision centre.</summary>
    public const string DecisionSupport = "decision-support";
    /// <summary>Cảnh báo / Warning centre.</summary>
    public const string Warning = "warning";
    /// <summary>Theo dõi hoạt động hành chính, tương tác người dân và doanh nghiệp / Administration centre.</summary>
    public const string Administration = "administration";
    /// <summary>Chỉ huy khẩn cấp / Emergency command.</summary>
    public const string EmergencyCommand = "emergency-command";
}
