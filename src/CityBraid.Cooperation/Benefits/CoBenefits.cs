namespace CityBraid.Cooperation;

/// <summary>What a project does besides its purpose, and whom that reaches.</summary>
/// <param name="Project">The project.</param>
/// <param name="Benefits">Its co-benefits, by benefit and indicator.</param>
/// <param name="Shares">Whom they reach.</param>
public sealed record CoBenefits(
    CooperationRecord Project,
    IReadOnlyList<CoBenefit> Benefits,
    IReadOnlyList<BenefitShare> Shares
)
{
    /// <summary>The co-benefits of a project.</summary>
    /// <param name="board">The records, and the values of indicators.</param>
    /// <param name="project">The project.</param>
    public static CoBenefits Of(IndicatorBoard board, CooperationRecord project)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(project);
        var code = project.Key.Code.Value;
        var measured = board
            .Book.Naming(RecordKind.Logframe, "project", code)
            .SelectMany(logframe => LogframeInheritance.Rows(logframe, board.Book))
            .SelectMany(level => level.Fields.Members("measured_by"))
            .ToHashSet(StringComparer.Ordinal);
        return new CoBenefits(
            project,
            [
                .. from indicator in board.Indicators
                let benefit = indicator.Record.Fields["benefit"]
                where benefit is not null
                let latest = board.FindLatest(code, indicator.Code)
                where IsOf(indicator, code) || measured.Contains(indicator.Code) || latest is not null
                where indicator.Record.Fields["project"] is null || IsOf(indicator, code)
                orderby benefit, indicator.Code
                select new CoBenefit(
                    indicator,
                    benefit,
                    indicator.Milestones("baseline", code) is [.., var last] ? last : null,
                    latest
                ),
            ],
            BenefitShare.Of(project.Fields)
        );
    }

    /// <summary>Whether an indicator is the project's own, or says where it stood or is to stand.</summary>
    private static bool IsOf(IndicatorDefinition indicator, string project) =>
        indicator.Record.Fields["project"] == project
        || indicator.Record.Fields.Rows("milestones").Any(row => row.Value["project"] == project);
}
