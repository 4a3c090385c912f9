using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds what of a report does not go with the indicator that it is on.</summary>
internal sealed class IndicatorReportCheck(RecordDraft draft, CooperationBook book)
{
    private static readonly string[] Numbers = ["value", "numerator", "denominator"];

    private static readonly string[] Subject = ["indicator", "project", "location", "organisation", "joint"];

    private readonly FieldSet fields = draft.Fields;

    public IEnumerable<Finding> Findings =>
        book.Find(RecordKind.Indicator, fields["indicator"]) is { } indicator
            ?
            [
                .. Amounts(indicator.Fields),
                .. Inputs(indicator.Fields),
                .. Parts(),
                .. Elsewhere(),
                .. Differing(),
                .. new ReportPartsCheck(draft, indicator.Fields).Findings,
                .. new ReportBoundsCheck(draft, indicator.Fields).Findings,
                .. Early(indicator.Fields),
                .. Twice(),
            ]
            : [];

    private IEnumerable<Finding> Amounts(FieldSet indicator)
    {
        var isInWords = indicator["type"] is "text" or "choice" or "yes-no";
        var hasNumber = Numbers.Any(fields.Has);
        if (isInWords && hasNumber)
        {
            yield return Error("cooperation.report-number-in-words", "value");
        }

        if (!isInWords && fields["words"] is { } words)
        {
            yield return Error("cooperation.report-words-in-number", "words", ("text", words));
        }

        if (!isInWords && indicator["formula"] is not null && hasNumber)
        {
            yield return Error("cooperation.report-is-computed", "value");
        }

        if (fields.FindNumber("share") is < 0 or > 1)
        {
            yield return Error("cooperation.report-share", "share", ("share", fields["share"]!));
        }
    }

    private IEnumerable<Finding> Inputs(FieldSet indicator)
    {
        var known = IndicatorVariable.Of(indicator).Select(variable => variable.Name).ToArray();
        var inputs = fields.Rows("inputs");
        var unknown =
            from row in inputs
            where row.Value["variable"] is { } name && !known.Contains(name, StringComparer.Ordinal)
            select Error(
                "cooperation.report-unknown-variable",
                $"inputs/{row.Key}/variable",
                ("variable", row.Value["variable"]!),
                ("known", string.Join(", ", known))
            );
        var twice =
            from row in inputs
            group row by row.Value["variable"] into same
            from again in same.Skip(1)
            select Error(
                "cooperation.report-input-twice",
                $"inputs/{again.Key}/variable",
                ("variable", same.Key ?? again.Key)
            );
        return unknown.Concat(twice);
    }

    private IEnumerable<Finding> Parts() =>
        from row in fields.Rows("parts")
        group row by (row.Value["dimension"], row.Value["category"]) into same
        from again in same.Skip(1)
        select Error(
            "cooperation.report-part-twice",
            $"parts/{again.Key}/category",
            ("category", again.Value["category"] ?? again.Key)
        );

    /// <summary>One report for an indicator, project, place, organisation and period.</summary>
    public IEnumerable<Finding> Twice() =>
        from other in book.Of(RecordKind.IndicatorReport)
        where other.Key.Code != draft.Key.Code
        where Array.TrueForAll(Subject, field => other.Fields[field] == fields[field])
        where DateText.Find(other.Fields["date"]) is { } period && period == DateText.Find(fields["date"])
        select Error("cooperation.report-known", "date", ("report", other.Key.Code.Value));

    /// <summary>The same value of the same place and period under another project: most likely once too
    ///   often.</summary>
    private IEnumerable<Finding> Elsewhere()
    {
        var others = Others("location")
            .Where(other => fields["location"] is not null && SaysAnything(fields))
            .Where(other => SaysTheSame(other.Fields))
            .Where(other => other.Fields["joint"] is not { } joint || joint != fields["joint"])
            .Select(other => other.Key.Code.Value)
            .ToArray();
        return others.Length == 0
            ? []
            :
            [
                new Finding(
                    Severity.Warning,
                    "cooperation.report-same-elsewhere",
                    RecordPlace.Of(draft.Key, "project"),
                    ("reports", string.Join(", ", others.Prepend(draft.Key.Code.Value))),
                    ("place", fields["location"]!),
                    ("period", $"{DateText.Find(fields["date"])}")
                ),
            ];
    }

    /// <summary>What others say differently of the joint result that this reports.</summary>
    private IEnumerable<Finding> Differing()
    {
        var others = Others("joint")
            .Where(other => fields["joint"] is not null && fields["unit"] == other.Fields["unit"])
            .Where(other => SaysAnything(fields) && SaysAnything(other.Fields))
            .Where(other => !SaysTheSame(other.Fields))
            .Append(new CooperationRecord(draft.Key, fields, 1, "draft", default))
            .OrderBy(other => other.Key.Code.Value, StringComparer.Ordinal)
            .ToArray();
        return others.Length == 1
            ? []
            :
            [
                new Finding(
                    Severity.Warning,
                    "cooperation.rollup-joint-differs",
                    RecordPlace.Of(draft.Key, "joint"),
                    ("joint", fields["joint"]!),
                    ("updates", string.Join(", ", others.Select(other => other.Key.Code.Value))),
                    ("values", string.Join("; ", others.Select(other => Said(other.Fields))))
                ),
            ];
    }

    /// <summary>Other reports on the indicator and period that are about the same.</summary>
    private IEnumerable<CooperationRecord> Others(string field) =>
        DateText.Find(fields["date"]) is not { } period
            ? []
            : from other in book.Of(RecordKind.IndicatorReport)
            where other.Key.Code != draft.Key.Code
            where other.Fields["indicator"] == fields["indicator"]
            where other.Fields[field] == fields[field] && DateText.Find(other.Fields["date"]) == period
            select other;

    private bool SaysTheSame(FieldSet other) => AmountsOf(fields).SequenceEqual(AmountsOf(other));

    /// <summary>Nothing and nought say nothing that could be counted twice.</summary>
    private static bool SaysAnything(FieldSet fields) =>
        AmountsOf(fields).Any(one => one.Amount is not (null or 0));

    private static string Said(FieldSet fields) =>
        string.Join(
            ", ",
            AmountsOf(fields)
                .Where(one => one.Amount is not null)
                .Select(one => $"{one.Name} {FormulaTexts.Number(one.Amount!.Value)}")
        );

    private static IEnumerable<(string Name, decimal? Amount)> AmountsOf(FieldSet fields) =>
        Numbers
            .Select(name => (name, fields.FindNumber(name)))
            .Concat(
                from row in fields.Rows("inputs")
                orderby row.Value["variable"]
                select (row.Value["variable"] ?? string.Empty, row.Value.FindNumber("value"))
            );

    private IEnumerable<Finding> Early(FieldSet indicator) =>
        from row in indicator.Rows("milestones")
        where row.Value["form"] == "baseline"
        where row.Value["project"] is null || row.Value["project"] == fields["project"]
        let baseline = DateText.Find(row.Value["date"])
        let period = DateText.Find(fields["date"])
        where baseline is not null && period is not null && period.To < baseline.From
        select new Finding(
            Severity.Warning,
            "cooperation.rollup-before-baseline",
            RecordPlace.Of(draft.Key, "date"),
            ("period", $"{period}"),
            ("baseline", $"{baseline}")
        );

    private Finding Error(string finding, string path, params (string, string)[] values) =>
        new(Severity.Error, finding, RecordPlace.Of(draft.Key, path), values);
}
