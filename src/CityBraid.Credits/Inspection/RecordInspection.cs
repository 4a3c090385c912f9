using System.Globalization;

namespace CityBraid.Credits;

/// <summary>Whether projects, periods and orders say what the log says of them.</summary>
internal sealed class RecordInspection(Violations violations)
{
    /// <summary>The lines that project, periods and orders rest on.</summary>
    private readonly List<LedgerTransaction> lines = [];

    /// <summary>Adds the next transaction of the log.</summary>
    public void Add(LedgerTransaction transaction)
    {
        if (
            transaction.Kind is TransactionKind.RegisterProject or TransactionKind.Reserve
            || transaction.Details.ContainsKey(PeriodDetails.Period)
            || transaction.Details.ContainsKey(InstructionDetails.Order)
        )
        {
            lines.Add(transaction);
        }
    }

    /// <summary>Compares what the lines say with what is kept.</summary>
    public void End(KeptProject kept)
    {
        CheckProject(kept, lines.Find(one => one.Kind == TransactionKind.RegisterProject));
        CheckPeriods(kept);
        CheckDays(kept);
        CheckOrders(kept);
    }

    private void CheckProject(KeptProject kept, LedgerTransaction? registration)
    {
        var isRight =
            kept.Project is { } project
            && (project.State == ProjectState.Registered) == (registration is not null)
            && (registration is null || ProjectDetails.AreOf(project, registration.Details));
        if (!isRight)
        {
            violations.Add("I9", kept.Code, "credits.wrong-project");
        }
    }

    private void CheckPeriods(KeptProject kept)
    {
        var logged = lines
            .Where(one => one.Details.ContainsKey(PeriodDetails.Period))
            .ToLookup(one => one.Details[PeriodDetails.Period], StringComparer.Ordinal);
        foreach (var period in kept.Periods)
        {
            if (
                period.Project.Value != kept.Code
                || !IsRight(period, [.. logged[CreditRefusals.Text(period.Number)]])
            )
            {
                violations.Add("I4", Where(kept.Code, period.Number), "credits.wrong-period");
            }
        }

        if (logged.Count != kept.Periods.Count)
        {
            violations.Add("I4", kept.Code, "credits.wrong-period");
        }
    }

    /// <summary>I4: each day of a period that stands is its own, so that no other period can have
    ///   it.</summary>
    private void CheckDays(KeptProject kept)
    {
        var covered = kept
            .Periods.Where(period => period.State != PeriodState.Withdrawn)
            .SelectMany(period =>
                Enumerable
                    .Range(0, Math.Max(0, period.Days.Days))
                    .Select(day => KeyValuePair.Create(period.Days.From.AddDays(day), period.Number))
            )
            .OrderBy(day => day.Key);
        if (!covered.SequenceEqual(kept.Days))
        {
            violations.Add("I4", kept.Code, "credits.wrong-period");
        }
    }

    private static bool IsRight(MonitoringPeriod period, List<LedgerTransaction> told)
    {
        var claim = told.Find(one => one.Kind == TransactionKind.ClaimPeriod);
        var verification = told.FindLast(one => one.Kind == TransactionKind.VerifyPeriod);
        var request = told.FindLast(one => one.Kind == TransactionKind.RequestIssuance);
        return claim is not null
            && Says(claim, period.Claimed)
            && string.Equals(claim.By, period.ClaimedBy, StringComparison.Ordinal)
            && Says(claim, PeriodDetails.From, Day(period.Days.From))
            && Says(claim, PeriodDetails.To, Day(period.Days.To))
            && period.State == StateOf(told[^1].Kind)
            && Agrees(verification, period.Verified, period.VerifiedBy)
            && verification?.For == period.Verifier
            && Agrees(request, period.Requested, period.RequestedBy)
            && IsSame(request?.Details.GetValueOrDefault(PeriodDetails.Account), period.Account, request)
            && IsSame(
                request?.Details.GetValueOrDefault(PeriodDetails.BufferAccount),
                period.BufferAccount,
                request
            )
            && string.Equals(
                told[^1].Details.GetValueOrDefault(PeriodDetails.Reason, string.Empty),
                period.Reason ?? string.Empty,
                StringComparison.Ordinal
            );
    }

    /// <summary>The first requests did not tell the accounts.</summary>
    private static bool IsSame(string? told, AccountCode? kept, LedgerTransaction? request) =>
        (request is not null && !request.Details.ContainsKey(PeriodDetails.Account))
        || string.Equals(told, kept?.Value, StringComparison.Ordinal);

    private static bool Agrees(LedgerTransaction? line, IReadOnlyList<VintageAmount> amounts, string? by) =>
        line is null
            ? amounts.Count == 0 && by is null
            : Says(line, amounts) && string.Equals(line.By, by, StringComparison.Ordinal);

    private static PeriodState StateOf(TransactionKind kind) =>
        kind switch
        {
            TransactionKind.ClaimPeriod => PeriodState.Claimed,
            TransactionKind.VerifyPeriod => PeriodState.Verified,
            TransactionKind.AcceptVerification => PeriodState.Accepted,
            TransactionKind.RequestIssuance => PeriodState.Requested,
            TransactionKind.Issue => PeriodState.Issued,
            _ => PeriodState.Withdrawn,
        };

    private void CheckOrders(KeptProject kept)
    {
        var reserved = lines.Where(one => one.Kind == TransactionKind.Reserve).ToLookup(one => one.Sequence);
        var ended = lines
            .Where(one => one.Details.ContainsKey(InstructionDetails.Order))
            .ToLookup(one => one.Details[InstructionDetails.Order], StringComparer.Ordinal);
        foreach (var order in kept.Orders)
        {
            var ending = ended[CreditRefusals.Text(order.Number)].LastOrDefault();
            if (
                order.Project.Value != kept.Code
                || !IsRight(order, reserved[order.Number].FirstOrDefault(), ending)
            )
            {
                violations.Add("I9", Where(kept.Code, order.Number), "credits.wrong-order");
            }
        }

        if (reserved.Count != kept.Orders.Count)
        {
            violations.Add("I9", kept.Code, "credits.wrong-order");
        }
    }

    private static bool IsRight(CreditOrder order, LedgerTransaction? reserve, LedgerTransaction? ending) =>
        reserve is { Movements: [var moved] }
        && (moved.First, moved.Last, moved.To.Account) == (order.First, order.Last, order.From)
        && string.Equals(reserve.By, order.MadeBy, StringComparison.Ordinal)
        && reserve.At == order.MadeAt
        && order.Instruction.Block == new BlockAddress(order.Project, moved.Vintage, moved.First)
        && order.Instruction.Tonnes == moved.Tonnes
        && IsSame(InstructionDetails.Of(order.Instruction), reserve.Details)
        && order.State == StateOf(ending)
        && string.Equals(ending?.By, order.DecidedBy, StringComparison.Ordinal);

    private static bool IsSame(
        Dictionary<string, string> details,
        IReadOnlyDictionary<string, string> others
    ) => details.Count == others.Count && !details.Except(others).Any();

    private static OrderState StateOf(LedgerTransaction? ending) =>
        ending?.Kind switch
        {
            null => OrderState.Open,
            TransactionKind.Decline => OrderState.Declined,
            _ => OrderState.Approved,
        };

    private static bool Says(LedgerTransaction line, IReadOnlyList<VintageAmount> amounts)
    {
        var said = line.Details.Count(one => one.Key.StartsWith("tonnes.", StringComparison.Ordinal));
        return said == amounts.Count
            && amounts.All(amount =>
                Says(line, PeriodDetails.Tonnes(amount.Vintage), CreditRefusals.Text(amount.Tonnes))
                && Says(line, PeriodDetails.Buffer(amount.Vintage), CreditRefusals.Text(amount.Buffer))
            );
    }

    private static bool Says(LedgerTransaction line, string name, string? value) =>
        string.Equals(line.Details.GetValueOrDefault(name), value, StringComparison.Ordinal);

    private static string Where(string project, long number) => $"{project}/{CreditRefusals.Text(number)}";

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
