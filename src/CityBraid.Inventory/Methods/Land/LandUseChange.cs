using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Carbon dioxide of land that comes to be used in another way: stocks before and after.</summary>
/// <remarks>
/// The guidelines' stocks depend on climate, soil and management: all of them must be stated. More carbon
/// after than before is a removal, and negative.
/// </remarks>
internal sealed class LandUseChange(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string Volume = "IPCC 2006 Guidelines vol. 4";
    private static readonly Citation Biomass = new(Volume, "equation 2.16");
    private static readonly Citation DeadMatter = new(Volume, "equation 2.23");
    private static readonly Citation Soil = new(Volume, "equation 2.25");
    private static readonly Citation Sum = new(Volume, "equations 2.3 and 2.15");

    private readonly Unit kilogram = units.Load("kg");
    private readonly Unit year = units.Load("yr");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "land-use-change",
            References = ["V.2"],
            Tier = 1,
            Equation = "CO2 = −ΔC × 44/12, ΔC = A × (ΔB + ΔDOM/T + ΔSOC/D)",
            Source = Sum,
            ActivityInput = "area",
            Example = """
                {
                  "area": { "value": 10, "unit": "ha" },
                  "biomass_before": { "value": 100, "unit": "t/ha" },
                  "biomass_after": { "value": 5, "unit": "t/ha" },
                  "dead_matter_before": { "value": 2, "unit": "t/ha" },
                  "dead_matter_after": 0,
                  "dead_matter_years": { "value": 1, "unit": "yr" },
                  "soil_before": { "value": 60, "unit": "t/ha" },
                  "soil_after": { "value": 48, "unit": "t/ha" }
                }
                """,
            Inputs = Inputs(table, new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var area = reading.Take("area");
        var stocks = Array.ConvertAll(Stocks, name => reading.Take(name));
        var decay = Years(reading, "dead_matter_years", published: null);
        var settling = Years(reading, "years", table.Get("years", "soil"));
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var land = working.Take("A", area);
        var change = Change(land, (stocks[0], stocks[1]), ("B", Biomass), working);
        var dead = Change(land, (stocks[2], stocks[3]), ("DOM", DeadMatter), working);
        change += Yearly(dead, ("T", decay), ("DOM", DeadMatter), working);
        var soil = Change(land, (stocks[4], stocks[5]), ("SOC", Soil), working);
        change += Yearly(soil, ("D", settling), ("SOC", Soil), working);
        working.Write("ΔC", change, "ΔC = ΔC_B + ΔC_DOM/T + ΔC_SOC/D", Sum);
        return working.Result(
            reading,
            working.Emit(Gas.CarbonDioxide, change.Times(-1m).ToCarbonDioxide(), "CO2 = −ΔC × 44/12", Sum)
        );
    }

    private Quantity Change(
        Quantity land,
        (Taken Before, Taken After) stock,
        (string Symbol, Citation Equation) pool,
        Working working
    )
    {
        var before = working.Take(pool.Symbol + "_before", stock.Before);
        var after = working.Take(pool.Symbol + "_after", stock.After);
        var change = (land * (after - before)).In(kilogram);
        var equation = $"ΔC_{pool.Symbol} = A × ({pool.Symbol}_after − {pool.Symbol}_before)";
        return working.Write("ΔC_" + pool.Symbol, change, equation, pool.Equation);
    }

    private Quantity Yearly(
        Quantity change,
        (string Symbol, Taken Years) over,
        (string Symbol, Citation Equation) pool,
        Working working
    )
    {
        var years = working.Take(over.Symbol, over.Years).In(year).Amount;
        return working.Write(
            $"ΔC_{pool.Symbol}/{over.Symbol}",
            change with
            {
                Amount = change.Amount / years,
            },
            $"ΔC_{pool.Symbol}/{over.Symbol} = ΔC_{pool.Symbol} ÷ {over.Symbol}",
            pool.Equation
        );
    }

    /// <summary>A change that takes no time at all cannot be spread over years.</summary>
    private static Taken Years(InputReading reading, string name, Coefficient? published)
    {
        var known = reading.Findings.Count;
        var years = reading.Take(name, published);
        if (years.Amount == 0m && reading.IsStated(name) && reading.Findings.Count == known)
        {
            reading.Error("inventory.zero-input", reading.Input(name), ("value", $"{years.Value}"));
        }

        return years;
    }

    private static string[] Stocks { get; } =
    [
        "biomass_before",
        "biomass_after",
        "dead_matter_before",
        "dead_matter_after",
        "soil_before",
        "soil_after",
    ];

    private static MethodParameter[] Inputs(CoefficientTable table, ParameterForms forms) =>
        [
            forms.Quantity("area", "ha").Required(),
            .. Stocks.Select(name => forms.Quantity(name, "t/ha").Required().UpTo(1_000_000m)),
            forms.Plain("dead_matter_years", "yr").Required(),
            forms.Plain("years", "yr", table.Get("years", "soil")),
        ];
}
