using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Nitrogen that reaches soils, by where it comes from; what is not stated is none.</summary>
internal sealed class SoilNitrogen
{
    private static readonly Citation NoneStated = new(
        "IPCC Guidelines vol. 4",
        "equation 11.1: none of this kind is stated"
    );

    private static readonly (string Name, string Symbol)[] Kinds =
    [
        ("synthetic_n", "F_SN"),
        ("organic_n", "F_ON"),
        ("residue_n", "F_CR"),
        ("mineralised_n", "F_SOM"),
        ("grazing_n", "F_PRP"),
    ];

    private readonly Dictionary<string, Taken> taken;
    private readonly Dictionary<string, Quantity> written = new(StringComparer.Ordinal);
    private readonly Unit kilogram;

    public SoilNitrogen(InputReading reading, UnitLibrary units)
    {
        kilogram = units.Load("kg");
        taken = Kinds.ToDictionary(
            kind => kind.Symbol,
            kind => reading.Take(kind.Name, None(units)),
            StringComparer.Ordinal
        );
        if (!Array.Exists(Kinds, kind => reading.IsStated(kind.Name)) && !reading.IsStated("organic_soils"))
        {
            reading.Missing("synthetic_n");
        }
    }

    /// <summary>The parameters that ask for it.</summary>
    public static MethodParameter[] Parameters(ParameterForms forms, UnitLibrary units) =>
        [.. Kinds.Select(kind => forms.Quantity(kind.Name, "kg", None(units)))];

    /// <summary>Writes down how much of each kind there is.</summary>
    public void Write(Working working)
    {
        foreach (var (symbol, value) in taken)
        {
            written[symbol] = working.Take(symbol, value).In(kilogram);
        }
    }

    /// <summary>The nitrogen of some kinds together.</summary>
    public Quantity Of(params string[] symbols) =>
        symbols.Aggregate(new Quantity(0m, kilogram), (sum, symbol) => sum + written[symbol]);

    private static Coefficient None(UnitLibrary units) =>
        Coefficient.Of(new Quantity(0m, units.Load("kg")), NoneStated);
}
