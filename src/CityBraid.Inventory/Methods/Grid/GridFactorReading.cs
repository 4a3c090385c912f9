using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Reads a grid factor that must not hold the losses of the grid.</summary>
internal sealed class GridFactorReading(FactorLibrary factors)
{
    private const string Generation = "generation";
    private const string Consumption = "consumption";

    /// <summary>Whether a factor holds the losses of the grid.</summary>
    public static MethodParameter Basis { get; } = ParameterForms.Word("basis", Generation, Consumption);

    /// <summary>The parameters that ask for it.</summary>
    public static MethodParameter[] Parameters(UnitLibrary units) =>
        [
            .. FuelInputs.PlaceAndTime,
            new()
            {
                Name = "ef",
                Units = [units.Load("kgCO2e/kWh")],
                Default = "factors/grid",
                Source = new Citation("CityBraid", "data/factors/grid.csv"),
                IsFactor = true,
            },
            Basis,
        ];

    /// <summary>
    /// The factor stated or of the country and year; null when a finding says why there is none.
    /// </summary>
    public LossFactor? Read(InputReading reading)
    {
        var basis = reading.FindChoice("basis");
        if (reading.IsStated("ef"))
        {
            reading.Require("basis");
            RejectConsumption(reading, basis == Consumption, "ef");
            return reading.FindQuantity("ef") is { } stated
                ? new LossFactor(reading.StatedGridFactor(factors, stated), StatedSet: null)
                : null;
        }

        return Published(reading) is { } factor ? OfBasis(reading, factor, basis) : null;
    }

    private GridFactor? Published(InputReading reading)
    {
        var (country, year) = (reading.FindCountry("country"), reading.FindYear("year"));
        if (!reading.IsStated("country") || !reading.IsStated("year"))
        {
            reading.Missing("ef");
        }

        if (country is null || year is not { } number)
        {
            return null;
        }

        var factor = factors.FindGridFactor(country, InputReading.LastDay(number));
        if (factor is null)
        {
            var shown = InputReading.Shown(number);
            reading.Error("inventory.no-grid-factor", ("country", country), ("year", shown));
        }

        return factor;
    }

    private static LossFactor OfBasis(InputReading reading, GridFactor factor, string? basis)
    {
        if (factor.Basis == GridBasis.Unstated)
        {
            RejectUnknown(reading, factor, basis);
        }
        else if (basis is not null)
        {
            reading.Error("inventory.input-unused", reading.Input("basis"), ("because", "country"));
        }

        RejectConsumption(reading, factor.Basis == GridBasis.Consumption || basis == Consumption, "country");
        return new LossFactor(new Taken(factor.Value, factor.Source), factor.StatedSet);
    }

    /// <summary>A publication that does not say what its factor holds needs somebody who does.</summary>
    private static void RejectUnknown(InputReading reading, GridFactor factor, string? basis)
    {
        if (basis is null && !reading.IsStated("basis"))
        {
            reading.Error(
                "inventory.grid-basis-needed",
                reading.Input("basis"),
                ("value", $"{factor.Value}"),
                ("source", $"{factor.Source}")
            );
        }
    }

    private static void RejectConsumption(InputReading reading, bool isConsumption, string input)
    {
        if (isConsumption)
        {
            reading.Error("inventory.losses-twice", reading.Input(input));
        }
    }
}
