namespace CityBraid.Web;

/// <summary>The fewest claims without which nothing is counted twice, as JSON.</summary>
/// <param name="Claims">The names of those to withdraw.</param>
/// <param name="Smallest">Whether no smaller set does.</param>
/// <param name="Unsettled">What no withdrawal settles, because both are used up.</param>
public sealed record ClaimWithdrawalsDocument(
    string[] Claims,
    bool Smallest,
    ClaimOverlapDocument[] Unsettled
)
{
    /// <summary>What to withdraw.</summary>
    public static ClaimWithdrawalsDocument Of(ClaimWithdrawals withdrawals)
    {
        ArgumentNullException.ThrowIfNull(withdrawals);
        return new(
            [.. withdrawals.Claims.Select(claim => claim.Id)],
            withdrawals.IsSmallest,
            [.. withdrawals.Unsettled.Select(ClaimOverlapDocument.Of)]
        );
    }
}
