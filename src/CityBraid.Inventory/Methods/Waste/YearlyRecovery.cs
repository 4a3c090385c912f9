using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Methane recovered from a landfill: one share for all years, or a mass year by year.</summary>
internal sealed class YearlyRecovery
{
    private readonly InputReading reading;
    private readonly Quantity? share;
    private readonly Dictionary<int, decimal> kilogramsByYear = [];
    private readonly Unit kilogram;

    public YearlyRecovery(InputReading reading, UnitLibrary units)
    {
        this.reading = reading;
        kilogram = units.Load("kg");
        if (!reading.HasRows("recovery"))
        {
            share = reading.FindQuantity("recovery");
            return;
        }

        foreach (var row in reading.FindRows("recovery"))
        {
            if (row.FindYear("year") is { } year && row.FindQuantity("mass") is { } mass)
            {
                kilogramsByYear[year] = kilogramsByYear.GetValueOrDefault(year) + mass.In(kilogram).Amount;
            }
        }
    }

    /// <summary>The parameter that asks for it.</summary>
    public static MethodParameter Parameter(ParameterForms forms, params MethodParameter[] parts) =>
        forms.Fraction("recovery") with
        {
            Default = "0",
            Source = new Citation(
                "IPCC 2006 Guidelines vol. 5",
                "section 3.2.3: zero when nothing is metered"
            ),
            Parts = parts,
        };

    /// <summary>
    /// Writes down what is recovered of what is generated in a year; more than that is an error.
    /// </summary>
    public decimal Of(int year, decimal generated, Working working, Citation equation)
    {
        var symbol = $"R({InputReading.Shown(year)})";
        if (share is not null)
        {
            var recovered = new Quantity(generated * share.In(Unit.One).Amount, kilogram);
            return working.Write(symbol, recovered, $"R = {share} × CH4_gen", equation).Amount;
        }

        if (!kilogramsByYear.TryGetValue(year, out var mass))
        {
            return 0m;
        }

        reading.RejectMore("recovery", new Quantity(mass, kilogram), new Quantity(generated, kilogram));
        return working.Take(symbol, new Quantity(mass, kilogram)).Amount;
    }
}
