using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>An inventory as it was sent for review: what it says never changes again.</summary>
public sealed record InventoryVersion
{
    /// <summary>The place.</summary>
    public required PlaceCode Place { get; init; }

    /// <summary>The year, Gregorian.</summary>
    public required int Year { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>The level it reports at.</summary>
    public required Level Level { get; init; }

    /// <summary>The name of the GWP set that it is counted under.</summary>
    public required string GwpSet { get; init; }

    /// <summary>The level's total in tonnes of CO2e; null when it has none.</summary>
    public required decimal? Tonnes { get; init; }

    /// <summary>The SHA-256 of what it says, hexadecimal.</summary>
    public required string Digest { get; init; }

    /// <summary>What happened to it, in order; the first is that it was submitted.</summary>
    public required IReadOnlyList<ReviewDeed> Deeds { get; init; }

    /// <summary>How far it has come.</summary>
    public ReviewDeedKind State => Deeds[^1].Kind;

    /// <summary>Who sent it for review.</summary>
    public string SubmittedBy => Deeds[0].By;

    /// <summary>Whether somebody may do this to it now, whoever they are.</summary>
    public bool Takes(ReviewDeedKind kind) =>
        (State, kind) switch
        {
            (ReviewDeedKind.Submitted, ReviewDeedKind.Approved or ReviewDeedKind.Returned) => true,
            (ReviewDeedKind.Approved, ReviewDeedKind.Closed or ReviewDeedKind.Returned) => true,
            _ => false,
        };

    /// <summary>Whether somebody did something to it.</summary>
    public bool IsTouchedBy(string name) => Deeds.Any(deed => Actor.IsSamePerson(deed.By, name));
}
