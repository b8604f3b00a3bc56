namespace IctReferenceFramework.Descriptions;

/// <summary>What is described of the users layer.</summary>
public sealed class UsersLayer : PartDescription
{
    /// <summary>Groups of users.</summary>
    public IReadOnlyList<UserGroup> Groups { get => GetItems<UserGroup>(); init => Put(value); }
}
