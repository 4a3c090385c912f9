namespace CityBraid.Credits;

/// <summary>Which steps with a monitoring period are open to somebody.</summary>
internal static class PeriodDeeds
{
    /// <summary>The steps, in the order of the period's life.</summary>
    public static IReadOnlyList<PeriodDeed> Of(
        Standing standing,
        MonitoringPeriod period,
        OrganisationCode developer,
        IReadOnlySet<OrganisationCode> tied
    ) => [.. Enum.GetValues<PeriodDeed>().Where(deed => IsOpen(deed, standing, period, (developer, tied)))];

    private static bool IsOpen(
        PeriodDeed deed,
        Standing standing,
        MonitoringPeriod period,
        (OrganisationCode Code, IReadOnlySet<OrganisationCode> Tied) developer
    ) =>
        (deed, period.State) switch
        {
            (PeriodDeed.Verify, PeriodState.Claimed) => PeriodRules.FindVerifierFault(
                standing,
                developer.Code,
                developer.Tied,
                period
            )
                is null,
            (PeriodDeed.Accept, PeriodState.Verified) => standing.Is(CreditRole.Registrar)
                && standing.Alias != period.VerifiedBy
                && standing.Alias != period.ClaimedBy,
            (PeriodDeed.Request, PeriodState.Accepted) => standing.Is(CreditRole.Registrar),
            (PeriodDeed.Issue, PeriodState.Requested) => standing.Is(CreditRole.Board)
                && standing.Alias != period.RequestedBy,
            (PeriodDeed.Withdraw, PeriodState.Issued or PeriodState.Withdrawn) => false,
            (PeriodDeed.Withdraw, _) => standing.Is(CreditRole.Registrar) || standing.IsFor(developer.Code),
            _ => false,
        };
}
