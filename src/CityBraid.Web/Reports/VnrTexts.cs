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
    private const int DecimalsMax = 6;

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

        // A part of a year is not compared with a whole one, nor what came before the baseline with it.
        if (
            indicator.Milestones("baseline", project: null) is [var baseline, ..]
            && indicator.IsComparable(latest.Period, baseline.Period)
            && board.SpeaksForWhole(project: null, indicator, latest.Period)
            && latest.Period.From > baseline.Period.To
        )
        {
            yield return Change(
                indicator,
                proofs.Of(indicator, "baseline", baseline),
                baseline,
                last,
                latest
            );
        }

        if (indicator.Milestones("target", project: null) is [.., var final])
        {
            // The status is told against the target that the path leads to, which need not be the last.
            var target = indicator.FindPath(project: null, latest.Period)?.Target ?? final;
            yield return Write(
                $"{Prefix}{indicator.Code}-target",
                "target",
                Shown("target", proofs.Of(indicator, "target", target), DecimalsOf(target.Value)),
                Words("unit", UnitOf(indicator)),
                Words("by", Told(target.Period)),
                Words("status", Status(board.StatusOf(indicator, latest)))
            );
        }

        if (
            board.CoverageOf(project: null, indicator, latest.Period) is
            { All: { } all, IsOfWhole: true, Percent: { } percent and <= 100m, Threshold: { } least } coverage
        )
        {
            yield return Write(
                $"{Prefix}{indicator.Code}-coverage",
                percent < least ? "coverage-below" : "coverage-above",
                Shown("places", Counted(indicator, latest, "reporting", coverage.Places), 0),
                Shown("all", Counted(indicator, latest, "all", all), 0),
                Words("threshold", Numerals.Show(least, 1))
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
        var decimals = DecimalsOf(first.Value, last.Value);
        return Write(
            $"{Prefix}{indicator.Code}-change",
            rule,
            Words("indicator", proofs.NameOf(indicator)),
            Shown("first", first, decimals),
            Shown("last", last, decimals),
            Words("unit", UnitOf(indicator)),
            Words("from", Told(baseline.Period)),
            Words("to", Told(latest.Period))
        );
    }

    /// <summary>How many places there are, as the indicator's record and reports state it.</summary>
    private Figure Counted(IndicatorDefinition indicator, RollupValue latest, string what, decimal count) =>
        proofs.Counted(indicator, $"places {what} {latest.Period}", Say($"places-{what}"), count);

    private string Say(string key) => ExportLabels.Book.Say(key, language);

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

    private static (string Name, SentencePart Part) Shown(
        string name,
        Figure figure,
        int decimals = Decimals
    ) => (name, SentencePart.Of(figure, decimals));

    /// <summary>As many decimals as it takes to see that two numbers differ.</summary>
    private static int DecimalsOf(decimal first, decimal last) =>
        Fewest(decimals => first == last || Rounded(first, decimals) != Rounded(last, decimals));

    /// <summary>As many decimals as a number that was stated has.</summary>
    private static int DecimalsOf(decimal value) => Fewest(decimals => Rounded(value, decimals) == value);

    private static int Fewest(Predicate<int> isEnough)
    {
        var decimals = Decimals;
        while (decimals < DecimalsMax && !isEnough(decimals))
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>As sentences round: halves away from zero.</summary>
    private static decimal Rounded(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    private string Told(Period period) => Numerals.Period(period, Reader.Of(language));
}
