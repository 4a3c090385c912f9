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
