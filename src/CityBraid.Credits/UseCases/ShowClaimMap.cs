using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Holds all claims on reductions against each other, whoever publishes them.</summary>
public sealed class ShowClaimMap(IEnumerable<IClaimSource> sources, IPlaceReader places)
{
    /// <summary>The map of all claims that stand; everybody may see it.</summary>
    public async Task<Result<ClaimMap>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.FindRefusal(Permission.ReadCredits) is { } refusal)
        {
            return refusal;
        }

        var claims = new List<ReductionClaim>();
        foreach (var source in sources)
        {
            claims.AddRange(await source.ListClaimsAsync(cancellation));
        }

        var known = (await places.ListPlacesAsync(cancellation)).ToDictionary(place => place.Code);
        return Map(claims, known);
    }

    /// <summary>The map of some claims.</summary>
    internal static ClaimMap Map(
        IReadOnlyList<ReductionClaim> claims,
        IReadOnlyDictionary<PlaceCode, Place> places
    )
    {
        var overlaps = new OverlapSearch(new PlaceTree(places)).Find(claims);
        return new ClaimMap(
            [
                .. claims
                    .OrderBy(claim => claim.Place?.Value, StringComparer.Ordinal)
                    .ThenBy(claim => claim.Source?.Value, StringComparer.Ordinal)
                    .ThenBy(claim => claim.Days.From)
                    .ThenBy(claim => claim.Id, StringComparer.Ordinal),
            ],
            overlaps,
            WithdrawalSearch.Find(overlaps.Where(pair => pair.Relation == ClaimRelation.CountedTwice)),
            places
        );
    }
}
