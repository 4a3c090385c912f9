using System.Globalization;
using CityBraid.Credits;
using CityBraid.Kernel;

namespace CityBraid.Tests.Credits.Claims;

/// <summary>Claims and places to hold against each other.</summary>
internal static class Claimed
{
    public static IReadOnlyDictionary<PlaceCode, Place> Places { get; } =
        new[]
        {
            Place("thailand", PlaceKind.Country, "TH", parent: null),
            Place("isan", PlaceKind.Province, "TH", parent: null),
            Place("korat", PlaceKind.City, "TH", "isan"),
            Place("khon-kaen", PlaceKind.City, "TH", "isan"),
            Place("lamu", PlaceKind.City, "KE", parent: null),
        }.ToDictionary(place => place.Code);

    public static ReductionClaim Claim(
        string id,
        ClaimBasis basis = ClaimBasis.Plan,
        string? place = "korat",
        string? source = "I.2.2",
        string days = "2020-01-01/2020-12-31",
        decimal? tonnes = 100,
        string claimant = "A",
        bool isFinal = false
    )
    {
        var ends = days.Split('/')
            .Select(day => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture))
            .ToList();
        return new ReductionClaim
        {
            Id = id,
            Names = new LocalText("en", id),
            Basis = basis,
            Claimant = claimant,
            Place = place is null ? null : new PlaceCode(place),
            Source = source is null ? null : new ReductionSource(source),
            Days = Period.Between(ends[0], ends[1]),
            Tonnes = tonnes,
            Evidence = "page 1",
            IsFinal = isFinal,
        };
    }

    public static ClaimMap Map(params ReductionClaim[] claims) => ShowClaimMap.Map(claims, Places);

    private static Place Place(string code, PlaceKind kind, string country, string? parent) =>
        new()
        {
            Code = new PlaceCode(code),
            Kind = kind,
            Country = country,
            Names = new LocalText("en", code),
            Parent = parent is null ? null : new PlaceCode(parent),
        };
}
