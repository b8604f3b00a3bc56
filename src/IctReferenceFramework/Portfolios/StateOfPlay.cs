namespace IctReferenceFramework.Portfolios;

/// <summary>How far a locality has come, as national figures count it.</summary>
internal enum StateOfPlay
{
    /// <summary>Deploys smart-city development.</summary>
    SmartCity,

    /// <summary>Approved a scheme, programme or plan.</summary>
    Scheme,

    /// <summary>Issued an ICT architecture.</summary>
    Architecture,

    /// <summary>Runs an operations centre of the province.</summary>
    ProvinceCentre,

    /// <summary>Runs an operations centre of a city, district or commune.</summary>
    LocalCentre,
}
