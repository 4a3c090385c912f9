using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A link by which a country group contributes to one meeting without accounts.</summary>
public sealed record ContributorLink
{
    /// <summary>Which link, for its list; it opens nothing.</summary>
    public required string Id { get; init; }

    /// <summary>The workspace.</summary>
    public required PlaceCode Workspace { get; init; }

    /// <summary>The meeting that it is for.</summary>
    public required RecordCode Meeting { get; init; }

    /// <summary>The country group that holds it.</summary>
    public required RecordCode Group { get; init; }

    /// <summary>The hash of its token.</summary>
    public required string TokenHash { get; init; }

    /// <summary>Who made it.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>When it was withdrawn; null while it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Whether it opens anything at a moment.</summary>
    public bool IsOpen(DateTimeOffset now) => WithdrawnAt is null && now < EndsAt;

    /// <summary>The link without its hash, for logs and test output.</summary>
    public override string ToString() => $"{Id} {Workspace} {Meeting} {Group}";
}
