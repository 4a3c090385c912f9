namespace CityBraid.Web;

/// <summary>What came of a run of a model as JSON.</summary>
public sealed record PlanResultDocument(string Run, string Place, long Plan, DateTimeOffset DoneAt)
{
    /// <summary>What every demand was multiplied by.</summary>
    public required double DemandFactor { get; init; }

    /// <summary>What came of solving, as the command line prints it; null of a sweep.</summary>
    public required SolveDocument? Outcome { get; init; }

    /// <summary>Requirements that cannot be met together; empty unless infeasible.</summary>
    public required IReadOnlyList<ConflictDocument> Conflict { get; init; }

    /// <summary>The emission whose price was swept; null when the model was solved once.</summary>
    public required string? Emission { get; init; }

    /// <summary>The points of a sweep.</summary>
    public required IReadOnlyList<SweepPointDocument> Points { get; init; }

    /// <summary>Its tables.</summary>
    public required IReadOnlyList<PlanTableHeadDocument> Tables { get; init; }

    /// <summary>The result, its sentences in a language.</summary>
    public static PlanResultDocument Of(PlanResult result, Language language) =>
        new(result.Run, result.Plan.Place.Value, result.Plan.Number, result.DoneAt)
        {
            DemandFactor = result.Options.DemandFactor,
            Outcome = result.Outcome is { } outcome ? SolveDocument.Of(outcome, language) : null,
            Conflict =
            [
                .. (result.Outcome?.Conflict ?? []).Select(item => ConflictDocument.Of(item, language)),
            ],
            Emission = result.Sweep?.Emission,
            Points =
            [
                .. result.Points.Select(point =>
                    SweepPointDocument.Of(result.Sweep?.Kind ?? SweepKind.Penalty, point)
                ),
            ],
            Tables = [.. result.Tables.Select(head => new PlanTableHeadDocument(head.Name, head.Rows))],
        };
}
