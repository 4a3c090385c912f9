using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>A claim that the registrar put on record: of another registry, a plan, an inventory or a
///   nationally determined contribution.</summary>
public sealed record RecordedClaim
{
    /// <summary>Its code.</summary>
    public required ClaimCode Code { get; init; }

    /// <summary>Its names per language.</summary>
    public required LocalText Names { get; init; }

    /// <summary>In which account it is counted; credits of this registry speak for themselves.</summary>
    public required ClaimBasis Basis { get; init; }

    /// <summary>Who counts it.</summary>
    public required string Claimant { get; init; }

    /// <summary>Where.</summary>
    public required PlaceCode Place { get; init; }

    /// <summary>What emits less.</summary>
    public required ReductionSource Source { get; init; }

    /// <summary>The days over which.</summary>
    public required Period Days { get; init; }

    /// <summary>How much, in tCO2e; null when it is not stated.</summary>
    public decimal? Tonnes { get; init; }

    /// <summary>Where it can be read that it is claimed.</summary>
    public required string Evidence { get; init; }

    /// <summary>Why it was withdrawn; null while it stands.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>The days from one to another, or why there are none.</summary>
    public static Result<Period> DaysOf(DateOnly from, DateOnly to) =>
        from <= to
            ? Period.Between(from, to)
            : Refusal.Invalid(
                "credits.days-upside-down",
                ("from", from.ToString("O", CultureInfo.InvariantCulture)),
                ("to", to.ToString("O", CultureInfo.InvariantCulture))
            );

    /// <summary>The claim as others see it.</summary>
    public ReductionClaim ToClaim() =>
        new()
        {
            Id = Code.Value,
            Names = Names,
            Basis = Basis,
            Claimant = Claimant,
            Place = Place,
            Source = Source,
            Days = Days,
            Tonnes = Tonnes,
            Evidence = Evidence,
        };
}
