using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>How a monitoring period goes from a claim to an accepted verification.</summary>
internal static class PeriodRules
{
    /// <summary>The developer claims.</summary>
    public static Result<LedgerPosting> Claim(
        Standing standing,
        PeriodClaim claim,
        CreditStandard standard,
        LedgerSight sight
    )
    {
        var project = sight.Project;
        var refusal =
            FindProjectFault(project, standard)
            ?? (standing.IsFor(project.Developer) ? null : CreditRefusals.NotYours(project.Developer));
        if (refusal is not null)
        {
            return refusal;
        }

        var period = new MonitoringPeriod
        {
            Project = project.Code,
            Number = sight.Length + 1,
            Days = Period.Of(claim.From, claim.To),
            Claimed = AmountRules.Take(claim.Amounts),
            ClaimedBy = standing.Alias,
        };
        return Posting(
            TransactionKind.ClaimPeriod,
            standing.IsAdministrator ? null : project.Developer,
            period,
            period.Claimed
        );
    }

    /// <summary>A verifier states what of the claim is so.</summary>
    public static Result<LedgerPosting> Verify(Standing standing, PeriodStep step, LedgerSight sight)
    {
        if (FindPeriod(sight, step.Number, PeriodState.Claimed) is { IsRefused: true } missing)
        {
            return missing.Refusal;
        }

        var period = sight.Period!;
        var refusal =
            FindVerifierFault(standing, sight.Project.Developer, sight.Tied, period)
            ?? AmountRules.FindFault(period.Days, step.Amounts)
            ?? AmountRules.FindExcess("credits.more-than-claimed", step.Amounts, period.Claimed)
            ?? FindReasonFault(step, period);
        if (refusal is not null)
        {
            return refusal;
        }

        var verifier = FindVerifier(standing)!;
        var verified = period with
        {
            State = PeriodState.Verified,
            Verified = AmountRules.Take(step.Amounts),
            Verifier = verifier.Code,
            VerifiedBy = standing.Alias,
            Reason = step.Reason?.Trim(),
        };
        return Posting(TransactionKind.VerifyPeriod, verifier.Code, verified, verified.Verified);
    }

    /// <summary>The registrar accepts what was verified.</summary>
    public static Result<LedgerPosting> Accept(Standing standing, PeriodStep step, LedgerSight sight)
    {
        if (FindPeriod(sight, step.Number, PeriodState.Verified) is { IsRefused: true } missing)
        {
            return missing.Refusal;
        }

        var period = sight.Period!;
        if (FindTiedVerifier(period, sight) is { } tied)
        {
            return tied;
        }

        return
            string.Equals(period.VerifiedBy, standing.Alias, StringComparison.Ordinal)
            || string.Equals(period.ClaimedBy, standing.Alias, StringComparison.Ordinal)
            ? CreditRefusals.SamePerson()
            : Posting(
                TransactionKind.AcceptVerification,
                standing.FindFor(CreditRole.Registrar),
                period with
                {
                    State = PeriodState.Accepted,
                },
                period.Verified
            );
    }

    /// <summary>The developer or the registrar takes a claim back.</summary>
    public static Result<LedgerPosting> Withdraw(Standing standing, PeriodStep step, LedgerSight sight)
    {
        if (sight.Period is not { } period)
        {
            return CreditRefusals.NoSuchPeriod(sight.Project.Code, step.Number);
        }

        if (!standing.Is(CreditRole.Registrar) && !standing.IsFor(sight.Project.Developer))
        {
            return CreditRefusals.NotYours(sight.Project.Developer);
        }

        return period.State is PeriodState.Issued or PeriodState.Withdrawn
            ? WrongState(period)
            : Posting(
                TransactionKind.WithdrawPeriod,
                InstructionMakers.FindFor(standing, sight.Project.Developer),
                period with
                {
                    State = PeriodState.Withdrawn,
                    Reason = step.Reason!.Trim(),
                },
                []
            );
    }

    /// <summary>The period when it is in the state a step starts from; else why the step cannot be.</summary>
    public static Result<MonitoringPeriod> FindPeriod(LedgerSight sight, long number, PeriodState expected) =>
        sight.Period is not { } period ? CreditRefusals.NoSuchPeriod(sight.Project.Code, number)
        : period.State == expected ? period
        : WrongState(period);

    /// <summary>Why a project earns nothing here; null when it may.</summary>
    public static Refusal? FindProjectFault(CreditProject project, CreditStandard standard) =>
        !standard.IsIssuedHere
            ? Refusal.Conflict(
                "credits.held-elsewhere",
                ("project", project.Code.Value),
                ("standard", standard.Code)
            )
        : project.State != ProjectState.Registered ? CreditRefusals.NotRegistered(project.Code)
        : null;

    /// <summary>Why somebody may not verify a period; whoever verifies has no stake in it, through whatever
    ///   organisation they act for.</summary>
    /// <param name="standing">Who would verify.</param>
    /// <param name="developer">The project's developer.</param>
    /// <param name="tied">The developer and all who are tied to it.</param>
    /// <param name="period">The period.</param>
    public static Refusal? FindVerifierFault(
        Standing standing,
        OrganisationCode developer,
        IReadOnlySet<OrganisationCode> tied,
        MonitoringPeriod period
    ) =>
        FindVerifier(standing) is null ? CreditRefusals.NoStanding(CreditRole.Verifier)
        : standing.Organisations.Any(one => tied.Contains(one.Code)) ? CreditRefusals.VerifierTied(developer)
        : string.Equals(period.ClaimedBy, standing.Alias, StringComparison.Ordinal)
            ? CreditRefusals.SamePerson()
        : null;

    /// <summary>Why what was verified does not stand: the verifier came into the developer's hand
    ///   since.</summary>
    public static Refusal? FindTiedVerifier(MonitoringPeriod period, LedgerSight sight) =>
        period.Verifier is { } verifier && sight.Tied.Contains(verifier)
            ? CreditRefusals.VerifierTied(sight.Project.Developer)
            : null;

    /// <summary>One transaction about a period, with its particulars.</summary>
    public static LedgerPosting Posting(
        TransactionKind kind,
        OrganisationCode? by,
        MonitoringPeriod period,
        IReadOnlyList<VintageAmount> amounts
    )
    {
        var details = PeriodDetails.Of(period, amounts);
        if (period.Reason is { Length: > 0 } reason)
        {
            details.Add(PeriodDetails.Reason, reason);
        }

        return new LedgerPosting
        {
            Kind = kind,
            For = by,
            Details = details,
            Period = period,
        };
    }

    private static Refusal WrongState(MonitoringPeriod period) =>
        period.State == PeriodState.Issued
            ? Refusal.Conflict("credits.period-issued", ("number", CreditRefusals.Text(period.Number)))
            : Refusal.Conflict("credits.period-step", ("number", CreditRefusals.Text(period.Number)));

    private static Organisation? FindVerifier(Standing standing) =>
        standing.Organisations.FirstOrDefault(one => one.Is(CreditRole.Verifier));

    private static Refusal? FindReasonFault(PeriodStep step, MonitoringPeriod period) =>
        string.IsNullOrWhiteSpace(step.Reason)
        && !AmountRules
            .Take(step.Amounts)
            .Select(amount => (amount.Vintage, amount.Tonnes))
            .SequenceEqual(period.Claimed.Select(amount => (amount.Vintage, amount.Tonnes)))
            ? Refusal.Invalid("credits.reason-missing")
            : null;
}
