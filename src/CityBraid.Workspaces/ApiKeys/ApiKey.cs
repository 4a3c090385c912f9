using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>
/// A key by which a program acts for a person: in one workspace, for a while, for some purposes.
/// </summary>
public sealed record ApiKey
{
    /// <summary>What every key begins with, so that it is known wherever it is found.</summary>
    public const string Mark = "citybraid_";

    /// <summary>How many characters of a key are shown in its list.</summary>
    public const int PrefixLength = 16;

    /// <summary>The longest life of a key, in days.</summary>
    public const int DaysMax = 366;

    /// <summary>The longest name.</summary>
    public const int NameLengthMax = 80;

    /// <summary>Which key, for its list; it opens nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required PersonId Owner { get; init; }

    /// <summary>Where it holds.</summary>
    public required PlaceCode Workspace { get; init; }

    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>How it begins.</summary>
    public required string Prefix { get; init; }

    /// <summary>The hash of the key.</summary>
    public required string SecretHash { get; init; }

    /// <summary>What may be done by it, if its owner may.</summary>
    public required IReadOnlyList<Permission> Permissions { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>When it was last used, to the nearest minutes; null when it never was.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>When it was revoked; null while it holds.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Whether it opens anything at a moment.</summary>
    public bool IsValid(DateTimeOffset now) => RevokedAt is null && now < EndsAt;

    /// <summary>The key without its hash, for logs and test output.</summary>
    public override string ToString() => $"{Id} {Prefix}";
}
