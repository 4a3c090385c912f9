using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>How an accepted verification becomes credits: the registrar asks, the board issues.</summary>
internal static class IssuanceRules
{
    /// <summary>The registrar asks.</summary>
    public static Result<LedgerPosting> Request(
        Standing standing,
        IssuanceRequest request,
        CreditStandard standard,
        LedgerSight sight
    )
    {
        if (PeriodRules.FindProjectFault(sight.Project, standard) is { } fault)
        {
            return fault;
        }

        if (
            PeriodRules.FindPeriod(sight, request.Number, PeriodState.Accepted) is { IsRefused: true } missing
        )
        {
            return missing.Refusal;
        }

        var period = sight.Period!;
        var refusal =
            AmountRules.FindExcess("credits.more-than-verified", request.Amounts, period.Verified)
            ?? FindAccountFault(request.Account, sight, AccountKind.Holding)
            ?? FindBufferFault(request, period, sight);
        return refusal is not null ? refusal : Requested(standing, request, period);
    }

    /// <summary>The board issues; whoever asked for it may not.</summary>
    public static Result<LedgerPosting> Issue(Standing standing, long number, LedgerSight sight)
    {
        if (PeriodRules.FindPeriod(sight, number, PeriodState.Requested) is { IsRefused: true } missing)
        {
            return missing.Refusal;
        }

        var period = sight.Period!;
        if (string.Equals(period.RequestedBy, standing.Alias, StringComparison.Ordinal))
        {
            return CreditRefusals.SamePerson();
        }

        if (PeriodRules.FindTiedVerifier(period, sight) is { } tied)
        {
            return tied;
        }

        var posting = PeriodRules.Posting(
            TransactionKind.Issue,
            standing.FindFor(CreditRole.Board),
            period with
            {
                State = PeriodState.Issued,
            },
            period.Requested
        );
        return posting with
        {
            Movements = [.. period.Requested.SelectMany(amount => Blocks(period, amount, sight))],
            Details = new Dictionary<string, string>(posting.Details, StringComparer.Ordinal)
            {
                [PeriodDetails.RequestedBy] = period.RequestedBy!,
            },
        };
    }

    private static LedgerPosting Requested(
        Standing standing,
        IssuanceRequest request,
        MonitoringPeriod period
    )
    {
        var buffers = period.Verified.ToDictionary(amount => amount.Vintage, amount => amount.Buffer);
        var amounts = request.Amounts.Select(amount => amount with { Buffer = buffers[amount.Vintage] });
        var requested = period with
        {
            State = PeriodState.Requested,
            Requested = AmountRules.Take(amounts),
            RequestedBy = standing.Alias,
            Account = request.Account,
            BufferAccount = request.BufferAccount,
        };
        var posting = PeriodRules.Posting(
            TransactionKind.RequestIssuance,
            standing.FindFor(CreditRole.Registrar),
            requested,
            requested.Requested
        );
        var details = new Dictionary<string, string>(posting.Details, StringComparer.Ordinal)
        {
            [PeriodDetails.Account] = request.Account.Value,
        };
        if (request.BufferAccount is { } buffer)
        {
            details.Add(PeriodDetails.BufferAccount, buffer.Value);
        }

        return posting with
        {
            Details = details,
        };
    }

    /// <summary>The tonnes of a year are numbered on from those issued before; the last ones go to the
    ///   buffer.</summary>
    private static IEnumerable<Movement> Blocks(
        MonitoringPeriod period,
        VintageAmount amount,
        LedgerSight sight
    )
    {
        var issued = sight.Issued.GetValueOrDefault(amount.Vintage);
        var (tradable, last) = (issued + amount.Tonnes - amount.Buffer, issued + amount.Tonnes);
        if (tradable > issued)
        {
            var holder = new Holding(period.Account!, BlockState.Active);
            yield return new Movement(amount.Vintage, issued + 1, tradable, From: null, holder);
        }

        if (last > tradable)
        {
            var buffer = new Holding(period.BufferAccount!, BlockState.Active);
            yield return new Movement(amount.Vintage, tradable + 1, last, From: null, buffer);
        }
    }

    private static Refusal? FindBufferFault(
        IssuanceRequest request,
        MonitoringPeriod period,
        LedgerSight sight
    )
    {
        foreach (var amount in request.Amounts)
        {
            var buffer = period.Verified.Single(one => one.Vintage == amount.Vintage).Buffer;
            if (buffer > amount.Tonnes)
            {
                return Refusal.Conflict(
                    "credits.buffer-too-large",
                    ("buffer", CreditRefusals.Text(buffer)),
                    ("tonnes", CreditRefusals.Text((long)amount.Tonnes))
                );
            }
        }

        return period.Verified.Any(amount => amount.Buffer > 0)
            ? FindAccountFault(request.BufferAccount, sight, AccountKind.Buffer)
            : null;
    }

    private static Refusal? FindAccountFault(AccountCode? code, LedgerSight sight, AccountKind kind) =>
        sight.FindAccount(code) is not { } account ? CreditRefusals.NoSuchAccount(code)
        : account.Kind != kind
            ? Refusal.Conflict("credits.account-of-another-kind", ("account", account.Code.Value))
        : kind == AccountKind.Holding && account.Organisation != sight.Project.Developer
            ? Refusal.Conflict("credits.not-the-developers", ("account", account.Code.Value))
        : null;
}
