using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Turns an amount of fuel, by mass, volume or energy, into its net energy.</summary>
/// <remarks>
/// A calorific value of the amount's own kind needs no density. Otherwise volume becomes mass by the fuel's
/// one density; without one it is a finding.
/// </remarks>
internal sealed class FuelEnergy(FactorLibrary factors, UnitLibrary units)
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 2", "section 1.4.1.2");

    private readonly Unit terajoule = units.Load("TJ");
    private readonly Unit kilogram = units.Load("kg");
    private readonly Unit litre = units.Load("l");

    /// <summary>The net energy with the way to it; null when a finding says why there is none.</summary>
    /// <param name="reading">What is stated of the fuel.</param>
    /// <param name="question">The fuel, its use, where and when.</param>
    /// <param name="amount">How much; null when that is not known, which has a finding of its own.</param>
    public Answer? Find(InputReading reading, FactorQuestion question, Quantity? amount)
    {
        var statedValue = reading.FindQuantity("ncv");
        var statedDensity = reading.FindQuantity("density");
        if (amount is null)
        {
            return null;
        }

        var way = new Way(amount);
        if (amount.IsIn(FuelDimensions.Energy))
        {
            RejectUnused(reading, "ncv", "density");
            return way.To(amount.In(terajoule));
        }

        var hasDensity = reading.IsStated("density") || factors.FindDensity(question.Fuel) is not null;
        if (CalorificValue(reading, amount, (statedValue, hasDensity), question) is not { } value)
        {
            if (!reading.IsStated("ncv") && !IsUnknownFuel(reading, question))
            {
                reading.Missing("ncv");
            }

            return null;
        }

        if (amount.IsIn(FuelDimensions.Energy / value.Value.Unit.Dimension))
        {
            RejectUnused(reading, "density");
            return way.With("NCV", value).To((amount * value.Value).In(terajoule), "E = A × NCV");
        }

        return Density(reading, statedDensity, question, amount) is { } density
            ? Through(density, value, amount, way)
            : null;
    }

    /// <summary>
    /// The density stated, else the fuel's own; null when a finding says why there is none.
    /// </summary>
    public Taken? FindDensity(InputReading reading, FactorQuestion question, Quantity amount) =>
        Density(reading, reading.FindQuantity("density"), question, amount);

    private Taken? Density(InputReading reading, Quantity? stated, FactorQuestion question, Quantity amount)
    {
        if (stated is { Amount: > 0m })
        {
            return reading.Stated("density", stated, [.. factors.DensitiesOf(question.Fuel)]);
        }

        if (stated is not null)
        {
            reading.Error("inventory.zero-input", reading.Input("density"), ("value", $"{stated}"));
        }

        if (reading.IsStated("density") || IsUnknownFuel(reading, question))
        {
            return null;
        }

        if (factors.FindDensity(question.Fuel) is { } found)
        {
            return new Taken(found.Value, found.Source);
        }

        NoDensity(reading, question, amount);
        return null;
    }

    private Answer Through(Taken density, Taken value, Quantity amount, Way way)
    {
        var (converted, equation) = amount.IsIn(FuelDimensions.Volume)
            ? ((amount * density.Value).In(kilogram), "M = A × ρ")
            : ((amount / density.Value).In(litre), "V = A ÷ ρ");
        var symbol = equation[..1];
        return way.With("ρ", density)
            .And(new TraceStep(symbol, converted, equation, Equation.ToString()))
            .With("NCV", value)
            .To((converted * value.Value).In(terajoule), $"E = {symbol} × NCV");
    }

    /// <summary>
    /// The value stated, else the country's, else a general one; without a density the general value of the
    /// amount's own kind comes before the country's of the other, and that is told.
    /// </summary>
    private Taken? CalorificValue(
        InputReading reading,
        Quantity amount,
        (Quantity? Value, bool HasDensity) stated,
        FactorQuestion question
    )
    {
        if (stated.Value is { } own)
        {
            return reading.Stated("ncv", own, [.. factors.CalorificValuesOf(question.Fuel)]);
        }

        var best = factors.FindCalorificValue(question, amount.Unit.Dimension, hasDensity: true);
        var usable = factors.FindCalorificValue(question, amount.Unit.Dimension, stated.HasDensity);
        if (best is { Country: not null } && usable is { Country: null })
        {
            SayWhatIsSetAside(reading, question, best);
        }

        var found = usable ?? best;
        return found is null ? null : new Taken(found.Value, found.CitedSource);
    }

    private static void SayWhatIsSetAside(
        InputReading reading,
        FactorQuestion question,
        CalorificValue best
    ) =>
        reading.Inform(
            "inventory.country-value-set-aside",
            ("fuel", question.Fuel),
            ("country", $"{best.Country}"),
            ("value", $"{best.Value}"),
            reading.Input("density")
        );

    /// <summary>A fuel that is not known is a finding of its own; what follows from it is not said.</summary>
    private static bool IsUnknownFuel(InputReading reading, FactorQuestion question) =>
        reading.IsStated("fuel") && question.Fuel.Length == 0;

    private static void NoDensity(InputReading reading, FactorQuestion question, Quantity amount) =>
        reading.Error(
            "inventory.no-density",
            ("fuel", question.Fuel),
            ("amount", $"{amount}"),
            reading.Input("density"),
            ("unit", "kg/l")
        );

    private static void RejectUnused(InputReading reading, params string[] names)
    {
        foreach (var name in names.Where(name => reading.IsStated(name)))
        {
            reading.Inform("inventory.input-unused", reading.Input(name), ("because", "amount"));
        }
    }

    /// <summary>The net energy, what it was made of, and who published that.</summary>
    public sealed record Answer(
        Quantity Energy,
        IReadOnlyList<TraceStep> Trace,
        IReadOnlyList<Citation> Sources
    );

    /// <summary>The steps from the amount to its energy, gathered as they are taken.</summary>
    private sealed class Way
    {
        private readonly List<TraceStep> trace;
        private readonly List<Citation> sources = [];

        public Way(Quantity amount) => trace = [new TraceStep("A", amount, Equation: null, Source: null)];

        public Way With(string symbol, Taken value)
        {
            trace.Add(new TraceStep(symbol, value.Value, Equation: null, value.Cited));
            sources.AddRange(value.Source is { } source ? [source] : []);
            return this;
        }

        public Way And(TraceStep step)
        {
            trace.Add(step);
            return this;
        }

        public Answer To(Quantity energy, string equation = "E = A") =>
            new(
                energy,
                [.. trace, new TraceStep("E", energy, equation, FuelEnergy.Equation.ToString())],
                sources
            );
    }
}
