using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds figures that belong in no national table of emissions.</summary>
internal sealed class NdcEmissionCheck(RecordDraft draft, CooperationBook book)
{
    private static readonly string[] Place = ["country", "basis", "year", "sector", "gas", "activity"];

    private readonly FieldSet fields = draft.Fields;

    public IEnumerable<Finding> Findings => [.. Bought(), .. Years(), .. Removals(), .. Twice()];

    /// <summary>
    /// Who buys electricity or heat emits elsewhere: the country's table has those tonnes at the plant.
    /// </summary>
    private IEnumerable<Finding> Bought()
    {
        if (fields["activity"] is NdcWords.PurchasedElectricity or NdcWords.PurchasedHeat)
        {
            yield return Error("cooperation.ndc-scope-2", "activity");
        }
    }

    private IEnumerable<Finding> Years()
    {
        if (DateText.Find(fields["year"]) is not null && NdcYears.Find(fields["year"]) is null)
        {
            yield return NdcYears.NotYear(draft.Key, "year", fields["year"]!);
        }
    }

    private IEnumerable<Finding> Removals()
    {
        if (fields.FindNumber("value") < 0 && fields["sector"] is not (null or NdcWords.LandUse))
        {
            yield return Error("cooperation.ndc-removal-elsewhere", "value", ("value", fields["value"]!));
        }
    }

    private IEnumerable<Finding> Twice() =>
        from other in book.Of(RecordKind.NdcEmission)
        where other.Key.Code != draft.Key.Code
        where Array.TrueForAll(Place, name => other.Fields[name] == fields[name])
        select Error("cooperation.ndc-emission-twice", "year", ("record", other.Key.Code.Value));

    private Finding Error(string code, string path, params (string, string)[] values) =>
        new(Severity.Error, code, RecordPlace.Of(draft.Key, path), values);
}
