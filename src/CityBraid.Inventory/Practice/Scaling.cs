using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Data of a larger or another area brought down to the city by what drives them.</summary>
internal sealed class Scaling(UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("GPC v1.1", "chapter 5, scaling methodology");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "scaling",
            References = [],
            Tier = 1,
            Equation = "y = A × F_city ÷ F_area",
            Source = Equation,
            ActivityInput = "amount",
            Example = """
                {
                  "amount": { "value": 1200000, "unit": "MWh" },
                  "city_factor": { "value": 115000, "unit": "person" },
                  "area_factor": { "value": 1800000, "unit": "person" },
                  "quality": "measured"
                }
                """,
            Inputs = Inputs(new PracticeInputs(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var known = reading.FindQuantity("amount");
        PracticeInputs.FindQuality(reading);
        PracticeInputs.CheckRatio(reading, "city_factor", "area_factor");
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        working.Take("A", known!);
        var city = working.Take("F_city", reading.FindQuantity("city_factor")!);
        var area = working.Take("F_area", reading.FindQuantity("area_factor")!);
        if (city.IsBeyond(area))
        {
            reading.Warn("inventory.city-beyond-area", ("city", $"{city}"), ("area", $"{area}"));
        }

        var scaled = Splicing.Scale(known!, city, area);
        return PracticeInputs.Answer(working, reading, ("city", scaled), (Description.Equation, Equation));
    }

    private static MethodParameter[] Inputs(PracticeInputs inputs) =>
        [
            inputs.Amount("amount"),
            inputs.Amount("city_factor"),
            inputs.Amount("area_factor"),
            PracticeInputs.Quality,
        ];
}
