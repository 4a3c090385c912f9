using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// Approves, returns or withdraws reports on indicators: what is not approved counts at no level.
/// </summary>
/// <param name="boards">The indicators.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class DecideReports(IndicatorBoards boards, TimeProvider time)
{
    /// <summary>The longest note, in letters.</summary>
    public const int NoteMax = 2_000;

    /// <summary>Decides on all of them or on none; the indicators as they are afterwards.</summary>
    public async Task<Result<IndicatorBoard>> RunAsync(
        Actor actor,
        ReportDecision decision,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(decision);
        if (actor.FindRefusal(Permission.ApproveResults, decision.Workspace) is { } forbidden)
        {
            return forbidden;
        }

        if (FindFault(decision) is { } fault)
        {
            return fault;
        }

        var board = await boards.OpenAsync(actor, decision.Workspace, cancellation);
        foreach (var seen in decision.Reports)
        {
            if (await FindRefusalAsync(actor, decision, seen, board, cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        var deeds = decision.Reports.Select(seen => new ReportDeed(
            new RecordCode(seen.Report),
            seen.Revision,
            decision.Kind,
            actor.Name,
            time.GetUtcNow(),
            decision.Note.Trim()
        ));
        return await boards.Deeds.TryAddAsync(decision.Workspace, board.Seen, [.. deeds], cancellation)
            ? await boards.OpenAsync(actor, decision.Workspace, cancellation)
            : Refusal.Conflict("cooperation.changed-meanwhile", ("record", decision.Reports[0].Report));
    }

    private static Refusal? FindFault(ReportDecision decision) =>
        decision.Kind == ReportDeedKind.Carried
            ? Refusal.Invalid("cooperation.no-such-decision", ("kind", "carried"))
        : decision.Reports.Count == 0 ? Refusal.Invalid("cooperation.no-report-chosen")
        : decision.Reports.DistinctBy(seen => seen.Report).Count() < decision.Reports.Count
            ? Refusal.Invalid("cooperation.report-twice")
        : decision.Note.Length > NoteMax
            ? Refusal.Invalid(
                "cooperation.text-too-long",
                ("field", "note"),
                ("max", FormulaTexts.Number(NoteMax))
            )
        : decision.Kind != ReportDeedKind.Approved && string.IsNullOrWhiteSpace(decision.Note)
            ? Refusal.Invalid("cooperation.decision-without-reason")
        : null;

    private async Task<Refusal?> FindRefusalAsync(
        Actor actor,
        ReportDecision decision,
        SeenReport seen,
        IndicatorBoard board,
        CancellationToken cancellation
    )
    {
        if (board.FindReport(seen.Report) is not { } standing)
        {
            return Refusal.NotFound("cooperation.no-such-record", ("record", seen.Report));
        }

        if (decision.Kind == ReportDeedKind.Withdrawn)
        {
            return standing.Approved?.Revision == seen.Revision
                ? null
                : Refusal.Conflict("cooperation.report-not-approved", ("record", seen.Report));
        }

        if (standing.Report.Revision != seen.Revision)
        {
            return Refusal.Conflict("cooperation.changed-meanwhile", ("record", seen.Report));
        }

        if (!standing.IsWaiting)
        {
            return Refusal.Conflict("cooperation.report-decided", ("record", seen.Report));
        }

        return decision.Kind == ReportDeedKind.Returned
            ? null
            : await FindOwnAsync(actor, standing, cancellation) ?? FindUnusable(standing, board);
    }

    /// <summary>Whoever wrote anything of what is not approved yet does not approve it.</summary>
    private async Task<Refusal?> FindOwnAsync(
        Actor actor,
        ReportStanding standing,
        CancellationToken cancellation
    )
    {
        var states = await boards.Store.ListRevisionsAsync(standing.Report.Key, cancellation);
        var since = standing.Approved?.Revision ?? 0;
        return states.Any(state => state.Revision > since && Actor.IsSamePerson(state.ChangedBy, actor.Name))
            ? Refusal.Forbidden("cooperation.own-report", ("record", standing.Report.Key.Code.Value))
            : null;
    }

    /// <summary>What gives no value at all is not approved, but mended.</summary>
    private static Refusal? FindUnusable(ReportStanding standing, IndicatorBoard board)
    {
        var errors = board.CheckOf(standing.Report).Where(finding => finding.IsError).ToArray();
        return errors.Length > 0 ? Refusal.BadData("cooperation.report-unusable", errors)
            : board.ValueOf(standing.Report) is { Value: null, Text: null } or null
                ? Refusal.Invalid("cooperation.report-unusable")
            : null;
    }
}
