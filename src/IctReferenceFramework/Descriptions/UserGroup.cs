namespace IctReferenceFramework.Descriptions;

/// <summary>A group of users.</summary>
public sealed class UserGroup : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText("id"); init => Put("id", value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>Which group.</summary>
    public Sourced<UserGroupKind>? Kind { get => GetChoice<UserGroupKind>("kind"); init => Put("kind", value); }

    /// <summary>Demand or supply.</summary>
    public Sourced<UserSide>? Side { get => GetChoice<UserSide>("side"); init => Put("side", value); }

    /// <summary>How it reaches the services.</summary>
    public IReadOnlyList<Sourced<string>> Channels { get => GetTexts("channels"); init => Put("channels", value); }

    /// <summary>Applications and users-layer components it uses.</summary>
    public IReadOnlyList<Sourced<string>> Uses { get => GetTexts("uses"); init => Put("uses", value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }
}
