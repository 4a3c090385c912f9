using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds what of a target cannot be, or leaves it open what it promises.</summary>
internal sealed class NdcTargetCheck(RecordDraft draft)
{
    private const decimal Whole = 100;

    private readonly FieldSet fields = draft.Fields;

    public IEnumerable<Finding> Findings =>
        [
            .. Bases(),
            .. Greenhouse(),
            .. Years(),
            .. NdcYears.Twice(draft, "target_years", "base_series"),
            .. ProjectedTwice(),
        ];

    private IReadOnlyList<KeyValuePair<string, FieldSet>> TargetYears => fields.Rows("target_years");

    private IEnumerable<Finding> Bases()
    {
        if (fields["target_type"] == NdcWords.BelowBusinessAsUsual && fields.Rows("base_series").Count == 0)
        {
            yield return Error("cooperation.ndc-series-missing", "base_series");
        }

        if (fields["target_type"] is NdcWords.Absolute or NdcWords.Intensity && fields["base_year"] is null)
        {
            yield return Error("cooperation.ndc-base-missing", "base_year");
        }
    }

    /// <summary>What is promised of greenhouse gases says of which, and how they are added up.</summary>
    private IEnumerable<Finding> Greenhouse()
    {
        if (fields["target_type"] is null or NdcWords.NotGreenhouse)
        {
            yield break;
        }

        if (fields.Members("gases").Count == 0)
        {
            yield return Error("cooperation.ndc-gases-missing", "gases");
        }

        if (fields["gwp_set"] is null)
        {
            yield return Error("cooperation.ndc-gwp-missing", "gwp_set");
        }
    }

    private IEnumerable<Finding> Years()
    {
        var isSingle = fields["span"] == NdcWords.SingleYear;
        if (fields["span"] is not null && TargetYears.Count > 0 && isSingle != (TargetYears.Count == 1))
        {
            var count = TargetYears.Count.ToString(CultureInfo.InvariantCulture);
            var code = isSingle ? "cooperation.ndc-one-year" : "cooperation.ndc-several-years";
            yield return Error(code, "target_years", ("count", count));
        }

        foreach (var row in TargetYears)
        {
            foreach (var finding in Of(row.Value, $"target_years/{row.Key}/"))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Of(FieldSet row, string start)
    {
        if (row.FindNumber("reduction") is < 0 or > Whole)
        {
            yield return Error(
                "cooperation.number-out-of-range",
                start + "reduction",
                ("field", "reduction"),
                ("min", "0"),
                ("max", "100")
            );
        }

        if (row["reduction"] is not null && row["target_level"] is not null)
        {
            yield return Error("cooperation.ndc-level-twice", start + "target_level");
        }

        if (
            DateText.Find(row["year"]) is { } target
            && DateText.Find(fields["base_year"]) is { } basis
            && target.From <= basis.To
        )
        {
            yield return Error(
                "cooperation.ndc-base-after-target",
                "base_year",
                ("base", fields["base_year"]!),
                ("target", row["year"]!)
            );
        }
    }

    private IEnumerable<Finding> ProjectedTwice() =>
        from row in fields.Rows("projected")
        group row by (row.Value["indicator"], row.Value["scenario"], row.Value["year"]) into same
        from again in same.Skip(1)
        select Error(
            "cooperation.milestone-twice",
            $"projected/{again.Key}/year",
            ("period", again.Value["year"] ?? again.Key)
        );

    private Finding Error(string code, string path, params (string, string)[] values) =>
        new(Severity.Error, code, RecordPlace.Of(draft.Key, path), values);
}
