using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Methane of the wastewater of households, by the guidelines of 2006 or by the refinement of 2019.
/// </summary>
internal sealed class DomesticWastewater(WasteTables tables, UnitLibrary units) : IMethod
{
    private static readonly Citation Of2006 = new("IPCC 2006 Guidelines vol. 5", "equation 6.1");
    private static readonly Citation Factor2006 = new("IPCC 2006 Guidelines vol. 5", "equation 6.2");
    private static readonly Citation Load2006 = new("IPCC 2006 Guidelines vol. 5", "equation 6.3");
    private static readonly Citation Of2019 = new("IPCC 2019 Refinement vol. 5", "equation 6.1");

    private readonly Unit kilogram = units.Load("kg");
    private readonly Quantity year = new(365m, units.Load("d"));

    /// <inheritdoc/>
    public MethodDescription Description { get; } = DomesticWastewaterInputs.Describe(tables, units, Of2006);

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var guideline = Guideline.Find(
            reading,
            DomesticWastewaterInputs.Only2006,
            DomesticWastewaterInputs.Only2019
        );
        var matter = new OrganicMatter(reading, units);
        return guideline.IsRefinement ? Refined(reading, matter) : Original(reading, matter);
    }

    private MethodResult Refined(InputReading reading, OrganicMatter matter)
    {
        var working = new Working();
        var load = reading.Take("organic_load");
        var factor = new Defaults(reading, tables.Wastewater2019).TakeOf("ef", "treatment", "methane");
        return reading.HasErrors
            ? working.Result(reading)
            : matter.Emit(working.Take("TOW", load), working.TakeNumber("EF", factor), working, Of2019);
    }

    private MethodResult Original(InputReading reading, OrganicMatter matter)
    {
        var working = new Working();
        var table = tables.Wastewater2006;
        var people = reading.Take("population");
        var defaults = new Defaults(reading, table);
        var perDay = defaults.TakeOf("bod_g_per_person_day", "region");
        var industry = defaults.TakeOf("i", "collection");
        var capacity = defaults.Take("bo", "bod");
        var pathways = new WastewaterPathways(reading, table);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var daily = working.Take("P", people) * working.Take("BOD", perDay);
        var correction = working.TakeNumber("I", industry);
        var load = (daily with { Amount = daily.Amount * correction } * year).In(kilogram);
        working.Write("TOW", load, "TOW = P × BOD × I × 365 d", Load2006);
        var factor = pathways.Factor(working.TakeNumber("Bo", capacity), working, (Factor2006, Of2006));
        return matter.Emit(load, factor, working, Of2006);
    }
}
