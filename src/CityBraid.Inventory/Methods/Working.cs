using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// A calculation as it is written down: the values taken, then each result with its equation.
/// </summary>
internal sealed class Working
{
    private readonly List<TraceStep> steps = [];
    private readonly List<Citation> factors = [];

    /// <summary>What is written down, in its order.</summary>
    public IReadOnlyList<TraceStep> Steps => steps;

    /// <summary>Who published the values that were taken.</summary>
    public IReadOnlyList<Citation> Factors => factors;

    /// <summary>Writes down what was worked out elsewhere.</summary>
    public void Add(IEnumerable<TraceStep> others, IEnumerable<Citation> sources)
    {
        steps.AddRange(others);
        factors.AddRange(sources);
    }

    /// <summary>Writes down what was worked out elsewhere, its symbols marked with what it is of.</summary>
    public void Add(IEnumerable<TraceStep> others, IEnumerable<Citation> sources, string of)
    {
        Add(others.Select(step => step with { Symbol = $"{step.Symbol}({of})" }), sources);
    }

    /// <summary>
    /// Writes down what an amount of fuel gave off, after the amount itself; nothing when that is not known.
    /// </summary>
    public GasMass[] Add(Burnt? burnt)
    {
        Add(burnt?.Trace.Skip(1) ?? [], burnt?.Sources ?? []);
        return [.. burnt?.Gases ?? []];
    }

    /// <summary>Writes down a value that was stated, if it can be used.</summary>
    public Quantity? TakeFound(string symbol, Quantity? value) => value is null ? null : Take(symbol, value);

    /// <summary>Writes down a value that was stated.</summary>
    public Quantity Take(string symbol, Quantity value) => Take(symbol, new Taken(value, Source: null));

    /// <summary>Writes down a value that was stated or published.</summary>
    public Quantity Take(string symbol, Taken value)
    {
        steps.Add(new TraceStep(symbol, value.Value, Equation: null, value.Cited));
        factors.AddRange(value.Source is { } source ? [source] : []);
        return value.Value;
    }

    /// <summary>Writes down a value that was stated or published, in pure numbers.</summary>
    public decimal TakeNumber(string symbol, Taken value) =>
        Take(symbol, value with { Value = new Quantity(value.Number, Unit.One) }).Amount;

    /// <summary>Writes down a result.</summary>
    public Quantity Write(string symbol, Quantity value, string equation, Citation source)
    {
        steps.Add(new TraceStep(symbol, value, equation, source.ToString()));
        return value;
    }

    /// <summary>Writes down a result that is a pure number.</summary>
    public decimal Write(string symbol, decimal value, string equation, Citation source) =>
        Write(symbol, new Quantity(value, Unit.One), equation, source).Amount;

    /// <summary>Writes down the mass of a gas, in kilograms; negative for a removal.</summary>
    public GasMass Emit(Gas gas, Quantity kilograms, string equation, Citation source) =>
        new(gas, Write(gas.Code, kilograms, equation, source).Amount);

    /// <summary>
    /// The method's result with everything written down; with an error nothing but the findings.
    /// </summary>
    public MethodResult Result(InputReading reading, params GasMass[] gases) =>
        reading.HasErrors
            ? new MethodResult { Findings = reading.Findings }
            : new()
            {
                Gases = gases,
                Findings = reading.Findings,
                Factors = factors,
                Trace = steps,
            };
}
