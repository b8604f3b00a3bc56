namespace IctReferenceFramework.Framework.Checks;

/// <summary>What a system is like, as far as levels depend on it.</summary>
internal enum LevelCondition
{
    /// <summary>The own centre of a province, or a platform that the whole province shares.</summary>
    ServesTheProvince,

    /// <summary>An application that handles administrative procedures online.</summary>
    AdministrativeProcedures,

    /// <summary>It holds data of so many people.</summary>
    DataSubjects,

    /// <summary>It holds sensitive data of so many people.</summary>
    SensitiveDataSubjects,

    /// <summary>It handles personal or private information.</summary>
    PersonalOrPrivateInformation,

    /// <summary>It handles state secrets.</summary>
    StateSecrets,
}
