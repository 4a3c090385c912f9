using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds parts of a report that do not make its whole, and half a percentage.</summary>
/// <remarks>Warnings only: whoever writes field by field says one part before the other.</remarks>
internal sealed class ReportPartsCheck(RecordDraft draft, FieldSet indicator)
{
    private static readonly string[] Ratio = ["numerator", "denominator"];

    private readonly FieldSet fields = draft.Fields;

    public IEnumerable<Finding> Findings => indicator["formula"] is null ? [.. Lacking(), .. Sums()] : [];

    private IEnumerable<Finding> Lacking() =>
        indicator["type"] == "percentage"
        && Ratio.Append("value").FirstOrDefault(fields.Has) is { } stated
        && !Array.TrueForAll(Ratio, fields.Has)
            ? [Warning("cooperation.rollup-needs-parts", stated, ("text", fields[stated]!))]
            : [];

    private IEnumerable<Finding> Sums()
    {
        string[] names = indicator["type"] switch
        {
            "number" => ["value"],
            "percentage" => Ratio,
            _ => [],
        };
        var wrong = (
            from row in fields.Rows("parts")
            group row.Value by row.Value["dimension"] ?? string.Empty into dimension
            where Array.Exists(names, name => !MakeWhole(dimension, name))
            select dimension.Key
        ).ToArray();
        return wrong.Length == 0
            ? []
            : [Warning("cooperation.rollup-parts", "parts", ("dimensions", string.Join(", ", wrong)))];
    }

    /// <summary>What is not stated yet is no sum that is wrong.</summary>
    private bool MakeWhole(IEnumerable<FieldSet> parts, string name)
    {
        if (fields.FindNumber(name) is not { } whole)
        {
            return true;
        }

        decimal? sum = 0;
        foreach (var part in parts)
        {
            if (part.FindNumber(name) is not { } amount)
            {
                return true;
            }

            sum = sum is { } known ? ExactArithmetic.Sum(known, amount) : null;
        }

        return sum == whole;
    }

    private Finding Warning(string code, string path, params (string, string)[] values) =>
        new(Severity.Warning, code, RecordPlace.Of(draft.Key, path), values);
}
