using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Emissions of power taken from the grid: energy times the grid's factor.</summary>
/// <remarks>
/// A grid factor is published as CO2 equivalent, with no gases behind it: the answer is reported CO2e and the
/// same under every GWP set.
/// </remarks>
internal sealed class GridElectricity(FactorLibrary factors, UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("GPC v1.1", "chapter 6: grid-supplied energy");

    private readonly Unit tonne = units.Load("tCO2e");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "grid-electricity",
            References =
            [
                .. Enumerable.Range(1, 6).Select(subsector => $"I.{subsector}.2"),
                .. Enumerable.Range(1, 5).Select(subsector => $"II.{subsector}.2"),
            ],
            Tier = 1,
            Equation = "E = A × EF",
            Source = Equation,
            ActivityInput = "energy",
            Example = """
                {
                  "energy": { "value": 1000, "unit": "kWh" },
                  "country": "TH",
                  "year": 2019
                }
                """,
            Inputs =
            [
                new()
                {
                    Name = "energy",
                    Units = [units.Load("kWh")],
                    IsRequired = true,
                },
                new() { Name = "country" },
                new() { Name = "year" },
                new()
                {
                    Name = "ef",
                    Units = [units.Load("kgCO2e/kWh")],
                    Default = "factors/grid",
                    Source = new Citation("CityBraid", "data/factors/grid.csv"),
                    IsFactor = true,
                },
                GridFactorReading.Basis,
            ],
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var energy = reading.FindQuantity("energy");
        var stated = Stated(reading);
        var factor = stated is null && !reading.IsStated("ef") ? LibraryFactor(reading) : null;
        var taken = stated ?? (factor is null ? null : new Taken(factor.Value, factor.Source));
        if (reading.HasErrors || energy is null || taken is null)
        {
            return new MethodResult { Findings = reading.Findings };
        }

        var emission = (energy * taken.Value).In(tonne);
        return new MethodResult
        {
            Reported = new ReportedCo2e(emission.Amount, factor?.StatedSet),
            Findings = reading.Findings,
            Factors = taken.Source is { } source ? [source] : [],
            Trace =
            [
                new TraceStep("A", energy, Equation: null, Source: null),
                new TraceStep("EF", taken.Value, Equation: null, taken.Cited),
                new TraceStep("E", emission, Description.Equation, Equation.ToString()),
            ],
        };
    }

    /// <summary>The factor stated; whether it holds the losses of the grid is asked for.</summary>
    private Taken? Stated(InputReading reading)
    {
        var basis = reading.FindChoice("basis");
        if (reading.FindQuantity("ef") is not { } stated)
        {
            return null;
        }

        var taken = reading.StatedGridFactor(factors, stated);
        if (basis is null)
        {
            SayNoBasis(reading, stated, taken.Cited);
        }

        return taken;
    }

    private GridFactor? LibraryFactor(InputReading reading)
    {
        var country = reading.FindCountry("country");
        var year = reading.FindYear("year");
        if (country is null || year is not { } number)
        {
            if (!reading.IsStated("country") || !reading.IsStated("year"))
            {
                reading.Missing("ef");
            }

            return null;
        }

        var factor = factors.FindGridFactor(country, InputReading.LastDay(number));
        if (factor is null)
        {
            reading.Error(
                "inventory.no-grid-factor",
                ("country", country),
                ("year", InputReading.Shown(number))
            );
        }
        else
        {
            SayWhatToKnow(reading, factor, number);
        }

        return factor;
    }

    private static void SayWhatToKnow(InputReading reading, GridFactor factor, int year)
    {
        if (factor.Basis == GridBasis.Unstated && !reading.IsStated("basis"))
        {
            SayNoBasis(reading, factor.Value, $"{factor.Source}");
        }

        if (factor.IsOutsideItsYears(year))
        {
            reading.Inform(
                "inventory.factor-outside-its-years",
                ("value", $"{factor.Value}"),
                ("source", $"{factor.Source}"),
                ("year", InputReading.Shown(year))
            );
        }
    }

    private static void SayNoBasis(InputReading reading, Quantity value, string? source) =>
        reading.Inform("inventory.grid-basis-unstated", ("value", $"{value}"), ("source", $"{source}"));
}
