using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds numbers of a report that cannot be, and those that hardly anybody means.</summary>
internal sealed class ReportBoundsCheck(RecordDraft draft, FieldSet indicator)
{
    private readonly FieldSet fields = draft.Fields;

    public IEnumerable<Finding> Findings => [.. Weights(), .. Wholes(), .. Parts()];

    /// <summary>The report itself and each of its parts, with where it stands.</summary>
    private IEnumerable<(string Start, FieldSet Fields)> All =>
        fields.Rows("parts").Select(row => ($"parts/{row.Key}/", row.Value)).Prepend((string.Empty, fields));

    private IEnumerable<Finding> Weights() =>
        from one in All
        let weight = one.Fields.FindNumber("weight")
        where weight <= 0
        select Found(
            weight < 0 ? Severity.Error : Severity.Warning,
            weight < 0 ? "cooperation.report-weight" : "cooperation.report-weight-zero",
            one.Start + "weight",
            ("weight", one.Fields["weight"]!)
        );

    private IEnumerable<Finding> Wholes()
    {
        foreach (var (start, one) in All)
        {
            var (above, below) = (one.FindNumber("numerator"), one.FindNumber("denominator"));
            if (below < 0)
            {
                yield return Found(
                    Severity.Error,
                    "cooperation.report-denominator",
                    start + "denominator",
                    ("value", one["denominator"]!)
                );
            }
            else if (indicator["type"] == "percentage" && below > 0 && (above < 0 || above > below))
            {
                yield return Found(
                    Severity.Warning,
                    "cooperation.rollup-beyond-whole",
                    start + "numerator",
                    ("numerator", one["numerator"]!),
                    ("denominator", one["denominator"] ?? "–")
                );
            }
        }
    }

    private IEnumerable<Finding> Parts()
    {
        if (indicator["type"] != "number" || fields.FindNumber("value") is not { } whole || whole < 0)
        {
            return [];
        }

        return from row in fields.Rows("parts")
            let part = row.Value.FindNumber("value")
            where part < 0 || part > whole
            select Found(
                Severity.Warning,
                part < 0 ? "cooperation.rollup-part-negative" : "cooperation.rollup-part-beyond",
                $"parts/{row.Key}/value",
                ("category", $"{row.Value["dimension"]}/{row.Value["category"]}"),
                ("part", row.Value["value"]!),
                ("whole", fields["value"]!)
            );
    }

    private Finding Found(Severity severity, string code, string path, params (string, string)[] values) =>
        new(severity, code, RecordPlace.Of(draft.Key, path), values);
}
