using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The factors of managed soils: as stated, or of the guidelines that are followed.</summary>
internal sealed class SoilFactors
{
    private static readonly Citation NoPasture = new(
        "IPCC Guidelines vol. 4",
        "equation 11.1: no grazing animals are stated"
    );

    private static readonly string[] Plain =
    [
        "ef1",
        "ef1_rice",
        "ef4",
        "ef5",
        "frac_gas_synthetic",
        "frac_gas_organic",
    ];

    private readonly Dictionary<string, Taken> taken;
    private readonly Taken? area;
    private readonly Taken? perArea;
    private readonly Quantity nothing;

    public SoilFactors(InputReading reading, CoefficientTable table)
    {
        var defaults = new Defaults(reading, table);
        taken = Plain.ToDictionary(name => name, name => defaults.Take(name), StringComparer.Ordinal);
        taken["rice_fraction"] = reading.Take("rice_fraction", NoRice);
        taken["frac_leach"] = defaults.TakeOf("frac_leach", "leaching");
        taken["ef3"] = Pasture(reading, table);
        nothing = reading.Nothing("synthetic_n");
        if (reading.IsStated("organic_soils"))
        {
            area = reading.Take("organic_soils");
            perArea = defaults.TakeOf("ef2", "climate");
        }
    }

    public static Coefficient NoRice { get; } =
        Coefficient.Of(
            new Quantity(0m, Unit.One),
            new Citation("IPCC Guidelines vol. 4", "equation 11.1: no flooded rice is stated")
        );

    /// <summary>Writes down a factor.</summary>
    public decimal Write(string name, string symbol, Working working) =>
        working.TakeNumber(symbol, taken[name]);

    /// <summary>Writes down the nitrogen that drained soils give off; none when none are stated.</summary>
    public Quantity Drained(Working working) =>
        area is null || perArea is null ? nothing : working.Take("A_OS", area) * working.Take("EF2", perArea);

    /// <summary>Dung and urine need to say whose they are; without any the factor counts nothing.</summary>
    private static Taken Pasture(InputReading reading, CoefficientTable table)
    {
        var animals = reading.FindChoice("grazing_animals");
        if (reading.IsStated("ef3") || animals is not null)
        {
            reading.RejectBoth("ef3", "grazing_animals");
            return reading.Take("ef3", table.Find("ef3", animals));
        }

        if (reading.IsStated("grazing_n"))
        {
            reading.Require("grazing_animals");
        }

        return new Taken(new Quantity(0m, Unit.One), NoPasture);
    }
}
