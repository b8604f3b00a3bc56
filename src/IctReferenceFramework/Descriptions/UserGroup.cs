using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A group of users.</summary>
public sealed class UserGroup : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText(); init => Put(value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>Which group.</summary>
    public Sourced<UserGroupKind>? Kind { get => GetChoice<UserGroupKind>(); init => Put(value); }

    /// <summary>Whether it asks for services or gives them.</summary>
    public Sourced<UserSide>? Side { get => GetChoice<UserSide>(); init => Put(value); }

    /// <summary>How it reaches the services.</summary>
    public IReadOnlyList<Sourced<string>> Channels { get => GetTexts(); init => Put(value); }

    /// <summary>Applications and users-layer components it uses.</summary>
    public IReadOnlyList<Sourced<string>> Uses { get => GetTexts(); init => Put(value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
