using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A value that a method asks for.</summary>
public sealed record MethodParameter
{
    private const decimal AmountMax = 1_000_000_000_000_000m;

    /// <summary>Its name in input documents: <c>ef_ch4</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The units it may be stated in, one for each kind of unit; empty for a text or a plain number.
    /// </summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>The unit in which a plain number is read; null when a number must say its unit.</summary>
    public Unit? PlainUnit { get; init; }

    /// <summary>The most it may be, in its first unit; null when only the bound of all holds.</summary>
    public decimal? Max { get; init; }

    /// <summary>The least it may be, in its first unit; null when it may not be negative.</summary>
    public decimal? Min { get; init; }

    /// <summary>What each part asks for, when it is a map of values or a list of such maps.</summary>
    public IReadOnlyList<MethodParameter> Parts { get; init; } = [];

    /// <summary>Whether it is one map of values, such as a composition; else its parts make rows.</summary>
    public bool IsMap { get; init; }

    /// <summary>The words it may be, when it is a text with a fixed choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether the method cannot do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What is taken when it is not stated: a word or a reference table; null when none.</summary>
    public string? Default { get; init; }

    /// <summary>Who publishes the default.</summary>
    public Citation? Source { get; init; }

    /// <summary>
    /// Whether it is a factor that somebody publishes: one of your own needs a source, and is compared with
    /// the default.
    /// </summary>
    public bool IsFactor { get; init; }

    /// <summary>The same parameter, without which the method cannot do.</summary>
    internal MethodParameter Required() => this with { IsRequired = true };

    /// <summary>The same parameter with the most it may be, in its first unit.</summary>
    internal MethodParameter UpTo(decimal max) => this with { Max = max };

    /// <summary>The same parameter with what is taken when it is not stated.</summary>
    internal MethodParameter Else(string taken, Citation source) =>
        this with
        {
            Default = taken,
            Source = source,
            IsFactor =
                Units.Count > 0
                && taken != "0"
                && !source.Locator.StartsWith("equation", StringComparison.Ordinal),
        };

    /// <summary>The most it may be in a kind of unit: no city's amount comes near the bound of all.</summary>
    public Quantity MaxIn(Dimension dimension)
    {
        var unit = Units.First(unit => unit.Dimension == dimension);
        return new Quantity((unit == Units[0] ? Max : null) ?? AmountMax, unit);
    }

    /// <summary>The units as shown: <c>kg, l, MJ</c>; empty for a text or a plain number.</summary>
    public string UnitText => string.Join(", ", Units);
}
