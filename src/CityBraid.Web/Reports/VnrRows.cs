using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The annex of a voluntary national review: localised indicators by global goal.</summary>
/// <param name="board">The indicators.</param>
/// <param name="proofs">Their values as figures.</param>
/// <param name="sdg">The goals.</param>
/// <param name="language">The reader's language.</param>
internal sealed class VnrRows(IndicatorBoard board, IndicatorProofs proofs, SdgTree sdg, Language language)
{
    /// <summary>A row for each local indicator and global one that it stands for, by goal.</summary>
    public IReadOnlyList<PackRow> All =>
        [
            .. from indicator in board.Indicators
            from link in indicator.Record.Fields.Rows("global")
            let code = link.Value["code"]
            where code is not null
            orderby OrderOf(code), indicator.Code
            select Row(indicator, link.Value, code),
        ];

    private PackRow Row(IndicatorDefinition indicator, FieldSet link, string code)
    {
        var fields = indicator.Record.Fields;
        var latest = board.FindLatest(project: null, indicator.Code);
        var coverage = latest is null ? null : board.CoverageOf(project: null, indicator, latest.Period);
        return new PackRow(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["goal"] = GoalOf(code),
                ["global"] = code,
                ["global_title"] = sdg.Find(code)?.Titles.In(language.Tag),
                ["programmes"] = ProgrammesOf(indicator),
                ["indicator"] = proofs.NameOf(indicator),
                ["fit"] = link["fit"] is { } fit ? Choice(fit) : null,
                ["scale"] = fields["scale"] is { } scale ? Choice(scale) : null,
                ["baseline"] = MilestoneOf(indicator, "baseline"),
                ["baseline_period"] = PeriodOf(indicator, "baseline"),
                ["latest"] = LatestOf(indicator, latest),
                ["latest_period"] = latest?.Period.ToString(),
                ["target"] = MilestoneOf(indicator, "target"),
                ["target_period"] = PeriodOf(indicator, "target"),
                ["unit"] = indicator.UnitText is { } unit ? UnitWords.Say(language, unit) : null,
                ["status"] = board.StatusOf(indicator, latest) is { } status ? Path(status) : null,
                ["coverage"] = coverage is null ? null : CoverageOf(coverage),
                ["data_source"] = fields.FindLocal("data_source")?.In(language.Tag),
                ["synthetic"] = indicator.Record.IsSynthetic ? Say("synthetic") : null,
            }
        );
    }

    private object? LatestOf(IndicatorDefinition indicator, RollupValue? latest) =>
        (object?)proofs.Of(indicator, latest)
        ?? latest?.Text
        ?? (object)
            new PackGap(
                indicator.Code,
                Say("missing"),
                indicator.Record.Fields["owner"] is { } owner
                    ? board.Book.NameOf(RecordKind.Organisation, owner).In(language.Tag)
                    : Say("missing.who")
            );

    private Figure? MilestoneOf(IndicatorDefinition indicator, string form) =>
        FindMilestone(indicator, form) is { } milestone ? proofs.Of(indicator, form, milestone) : null;

    private static string? PeriodOf(IndicatorDefinition indicator, string form) =>
        FindMilestone(indicator, form)?.Period.ToString();

    /// <summary>The first baseline, the last target.</summary>
    private static Milestone? FindMilestone(IndicatorDefinition indicator, string form)
    {
        var all = indicator.Milestones(form, project: null);
        return all.Count == 0 ? null
            : form == "baseline" ? all[0]
            : all[^1];
    }

    private string ProgrammesOf(IndicatorDefinition indicator) =>
        string.Join(
            "; ",
            indicator
                .Record.Fields.Members("programmes")
                .Select(code => board.Book.NameOf(RecordKind.NationalProgramme, code).In(language.Tag))
        );

    private string GoalOf(string code)
    {
        var goal = code.Split('.')[0];
        return sdg.Find(goal) is { } entry ? $"{goal} {entry.Titles.In(language.Tag)}" : goal;
    }

    private string CoverageOf(PlaceCoverage coverage)
    {
        var places = Numerals.Show(coverage.Places, 0);
        return coverage.All is { } all
            ? Say(
                coverage.IsWithheld ? "coverage.withheld" : "coverage.told",
                ("places", places),
                ("all", Numerals.Show(all, 0))
            )
            : Say("coverage.open", ("places", places));
    }

    /// <summary>Goals, targets and indicators in the order of their numbers: 2 before 11.</summary>
    private static string OrderOf(string code) =>
        string.Join('.', code.Split('.').Select(part => part.PadLeft(4, '0')));

    private string Choice(string choice) => CooperationLabels.Book.Say($"choice.{choice}", language);

    private string Path(PathStatus status) => CooperationLabels.Book.Say($"status.{status}", language);

    private string Say(string key, params (string Name, string Value)[] values) =>
        ExportLabels.Book.Say(key, language, values);
}
