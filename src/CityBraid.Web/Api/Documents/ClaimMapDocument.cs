namespace CityBraid.Web;

/// <summary>All claims that stand, held against each other, as JSON.</summary>
/// <param name="Claims">The claims, by place, source, first day and name.</param>
/// <param name="Overlaps">The pairs that are about the same reduction.</param>
/// <param name="Withdrawals">What to withdraw so that nothing is counted twice.</param>
/// <param name="Unplaced">The names of those that do not say where or of what, and so were not held against
///   others.</param>
public sealed record ClaimMapDocument(
    ClaimDocument[] Claims,
    ClaimOverlapDocument[] Overlaps,
    ClaimWithdrawalsDocument Withdrawals,
    string[] Unplaced
)
{
    /// <summary>The map.</summary>
    public static ClaimMapDocument Of(ClaimMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new(
            [.. map.Claims.Select(ClaimDocument.Of)],
            [.. map.Overlaps.Select(ClaimOverlapDocument.Of)],
            ClaimWithdrawalsDocument.Of(map.Withdrawals),
            [.. map.Unplaced.Select(claim => claim.Id)]
        );
    }
}
