using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds effects of a measure that are told twice, or not at all.</summary>
internal sealed class NdcMeasureCheck(RecordDraft draft)
{
    private const string Expected = "expected";
    private const string Measured = "measured";

    public IEnumerable<Finding> Findings =>
        [
            .. NdcYears.NotYears(draft, Expected, Measured),
            .. NdcYears.Twice(draft, Expected, Measured),
            .. Effects(),
            .. Units(),
        ];

    /// <summary>What an indicator measures is not typed again: the two could differ.</summary>
    private IEnumerable<Finding> Effects() =>
        from row in draft.Fields.Rows(Measured)
        let isTyped = row.Value["value"] is not null
        let isOfIndicator = row.Value["indicator"] is not null
        where isTyped == isOfIndicator
        select Error(
            isTyped ? "cooperation.ndc-measured-twice" : "cooperation.ndc-measured-nowhere",
            $"{Measured}/{row.Key}/value"
        );

    /// <summary>A number without a unit is none.</summary>
    private IEnumerable<Finding> Units()
    {
        var hasNumbers =
            draft.Fields.Rows(Expected).Count > 0
            || draft.Fields.Rows(Measured).Any(row => row.Value["value"] is not null);
        if (hasNumbers && draft.Fields["unit"] is null)
        {
            yield return Error("cooperation.field-missing", "unit", ("field", "unit"));
        }
    }

    private Finding Error(string code, string path, params (string, string)[] values) =>
        new(Severity.Error, code, RecordPlace.Of(draft.Key, path), values);
}
