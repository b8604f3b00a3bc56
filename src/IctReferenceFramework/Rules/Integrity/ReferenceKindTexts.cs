using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

/// <summary>What the kinds of things that have an id are called in messages.</summary>
internal static class ReferenceKindTexts
{
    public static LocalizedText Of(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Component => new("thành phần hoặc trung tâm", "component or centre"),
        ReferenceKind.Dataset => new("tập dữ liệu", "dataset"),
        ReferenceKind.Group => new("nhóm người dùng", "user group"),
        ReferenceKind.Phase => new("giai đoạn", "phase"),
        ReferenceKind.Document => new("văn bản", "document"),
        ReferenceKind.Stakeholder => new("bên liên quan", "stakeholder"),
        ReferenceKind.Measure => new("giải pháp", "measure"),
        ReferenceKind.Project => new("dự án", "project"),
        _ => new("chỉ số", "indicator"),
    };
}
