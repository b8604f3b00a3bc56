using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Rules.Plausibility;

/// <summary>Which security level the classes of information of a system demand.</summary>
internal static class DataClasses
{
    /// <summary>True if a system says anything of its data: of one that says nothing no row applies.</summary>
    public static bool AreSaidOf(ArchitectureElement element) =>
        element.DataSubjects is not null || element.Information.Count > 0;

    /// <summary>True if a row applies to a system by what it holds; what it serves is no matter here.</summary>
    public static bool Demand(LevelRow row, ArchitectureElement element) => row.When switch
    {
        LevelCondition.DataSubjects => element.DataSubjects?.Value >= row.AtLeast,
        LevelCondition.SensitiveDataSubjects => element.DataSubjects?.Value >= row.AtLeast
            && Holds(element, InformationClass.SensitivePersonal),
        LevelCondition.PersonalOrPrivateInformation =>
            Holds(element, InformationClass.Personal, InformationClass.SensitivePersonal, InformationClass.Private),
        LevelCondition.StateSecrets => Holds(element, InformationClass.StateSecret),
        _ => false,
    };

    private static bool Holds(ArchitectureElement element, params InformationClass[] classes) =>
        element.Information.Any(information => classes.Contains(information.Value));
}
