using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What an annex says of each localised indicator in sentences, drafted from its values.</summary>
/// <param name="board">The indicators.</param>
/// <param name="proofs">Their values as figures.</param>
/// <param name="language">The reader's language.</param>
internal sealed class VnrTexts(IndicatorBoard board, IndicatorProofs proofs, Language language)
{
    /// <summary>What the names of the sentences begin with.</summary>
    public const string Prefix = "vnr-";

    private const int Decimals = 1;

    /// <summary>The sentences that can be said, by name.</summary>
    public IReadOnlyDictionary<string, ReportText> All =>
        board
            .Indicators.Where(indicator => indicator.Record.Fields.Rows("global").Count > 0)
            .SelectMany(Of)
            .ToDictionary(text => text.Name, StringComparer.Ordinal);

    private IEnumerable<ReportText> Of(IndicatorDefinition indicator)
    {
        var latest = board.FindLatest(project: null, indicator.Code);
        var last = proofs.Of(indicator, latest);
        if (latest is null || last is null)
        {
            yield break;
        }

        if (indicator.Milestones("baseline", project: null) is [var baseline, ..])
        {
            yield return Change(
                indicator,
                proofs.Of(indicator, "baseline", baseline),
                baseline,
                last,
                latest
            );
        }

        if (indicator.Milestones("target", project: null) is [.., var target])
        {
            yield return Write(
                $"{Prefix}{indicator.Code}-target",
                "target",
                Shown("target", proofs.Of(indicator, "target", target)),
                Words("unit", UnitOf(indicator)),
                Words("by", $"{target.Period}"),
                Words("status", Status(board.StatusOf(indicator, latest)))
            );
        }

        if (board.CoverageOf(project: null, indicator, latest.Period) is { All: { } all } coverage)
        {
            yield return Write(
                $"{Prefix}{indicator.Code}-coverage",
                coverage.IsWithheld ? "coverage-below" : "coverage-above",
                Words("places", coverage.Places.ToString(CultureInfo.InvariantCulture)),
                Words("all", Numerals.Show(all, 0)),
                Words("threshold", coverage.Threshold is { } least ? Numerals.Show(least, 1) : "–")
            );
        }
    }

    /// <summary>Rose, fell or stayed: whichever the two figures say.</summary>
    private ReportText Change(
        IndicatorDefinition indicator,
        Figure first,
        Milestone baseline,
        Figure last,
        RollupValue latest
    )
    {
        var change = FigureRules.Change(first, last, proofs.NameOf(indicator));
        var rule = Math.Sign(change.Value) switch
        {
            > 0 => "rose",
            < 0 => "fell",
            _ => "stayed",
        };
        return Write(
            $"{Prefix}{indicator.Code}-change",
            rule,
            Words("indicator", proofs.NameOf(indicator)),
            Shown("first", first),
            Shown("last", last),
            Words("unit", UnitOf(indicator)),
            Words("from", $"{baseline.Period}"),
            Words("to", $"{latest.Period}")
        );
    }

    private ReportText Write(string name, string rule, params (string Name, SentencePart Part)[] parts) =>
        SentenceTemplate.Write(
            name,
            ExportLabels.Book.Say($"sentence.{rule}", language),
            parts.ToDictionary(part => part.Name, part => part.Part, StringComparer.Ordinal)
        );

    private string Status(PathStatus? status) =>
        CooperationLabels.Book.Say($"status.{status?.ToString() ?? "None"}", language);

    private static string UnitOf(IndicatorDefinition indicator) => indicator.UnitText ?? string.Empty;

    private static (string Name, SentencePart Part) Words(string name, string text) =>
        (name, new SentencePart(text));

    private static (string Name, SentencePart Part) Shown(string name, Figure figure) =>
        (name, SentencePart.Of(figure, Decimals));
}
