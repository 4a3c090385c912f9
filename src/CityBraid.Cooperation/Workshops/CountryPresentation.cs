namespace CityBraid.Cooperation;

/// <summary>What a country presents at a meeting, as it is on record.</summary>
/// <param name="Country">The country.</param>
/// <param name="Targets">Its targets, those that depend on nothing first.</param>
/// <param name="Programmes">Its programmes.</param>
/// <param name="Indicators">The indicators of its programmes and projects.</param>
/// <param name="Projects">The projects that it is in.</param>
public sealed record CountryPresentation(
    CooperationRecord Country,
    IReadOnlyList<CooperationRecord> Targets,
    IReadOnlyList<CooperationRecord> Programmes,
    IReadOnlyList<PresentedIndicator> Indicators,
    IReadOnlyList<CooperationRecord> Projects
)
{
    internal static CountryPresentation Of(IndicatorBoard board, CooperationRecord country)
    {
        var (book, code) = (board.Book, country.Key.Code.Value);
        CooperationRecord[] programmes = [.. book.Naming(RecordKind.NationalProgramme, "country", code)];
        CooperationRecord[] projects = [.. book.Naming(RecordKind.Project, "countries", code)];
        var own = programmes.Concat(projects).Select(record => record.Key.Code.Value).ToArray();
        return new CountryPresentation(
            country,
            [
                .. book.Naming(RecordKind.NdcTarget, "country", code)
                    .OrderByDescending(target => target.Fields["condition"], StringComparer.Ordinal),
            ],
            programmes,
            [
                .. board
                    .Indicators.Where(indicator => Belongs(indicator, own))
                    .Select(one => Presented(board, one)),
            ],
            projects
        );
    }

    private static bool Belongs(IndicatorDefinition indicator, string[] own) =>
        indicator
            .Record.Fields.Members("programmes")
            .Append(indicator.Record.Fields["project"])
            .Any(code => own.Contains(code, StringComparer.Ordinal));

    private static PresentedIndicator Presented(IndicatorBoard board, IndicatorDefinition indicator)
    {
        var project = indicator.Record.Fields["project"];
        var latest = board.FindLatest(project, indicator.Code);
        return new PresentedIndicator(
            indicator,
            latest,
            indicator.Milestones("target", project) is [.., var last] ? last : null
        )
        {
            Coverage = latest is null ? null : board.CoverageOf(project, indicator, latest.Period),
            Status = board.StatusOf(indicator, latest),
        };
    }
}
