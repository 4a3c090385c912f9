using System.Globalization;
using System.Text;

namespace CityBraid.Kernel;

/// <summary>A measure: a symbol, what it measures, and its exact size in base units.</summary>
/// <remarks>
/// A compound unit remembers the units it is made of, so that MJ × kg/MJ is kg again, not a new name.
/// </remarks>
public sealed record Unit
{
    private readonly SortedDictionary<string, (Unit Unit, int Exponent)> parts;

    private Unit(string symbol, Dimension dimension, Rational size)
    {
        Symbol = symbol;
        Dimension = dimension;
        Size = size;
        parts = new(StringComparer.Ordinal) { [symbol] = (this, 1) };
    }

    private Unit(SortedDictionary<string, (Unit Unit, int Exponent)> parts)
    {
        this.parts = parts;
        Symbol = Write(parts);
        Dimension = Dimension.None;
        Size = Rational.One;
        foreach (var (unit, exponent) in parts.Values)
        {
            Dimension *= unit.Dimension.Power(exponent);
            Size *= unit.Size.Power(exponent);
        }
    }

    /// <summary>The unit of pure numbers.</summary>
    public static Unit One { get; } =
        new(new SortedDictionary<string, (Unit Unit, int Exponent)>(StringComparer.Ordinal));

    /// <summary>The symbol shown: <c>kWh</c>, <c>kg/TJ</c>; <c>1</c> for pure numbers.</summary>
    public string Symbol { get; }

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>How many base units one of it is, exactly.</summary>
    public Rational Size { get; }

    /// <summary>Whether it is made of others: <c>kg/t</c>, not <c>%</c>.</summary>
    public bool IsCompound => parts.Count != 1 || parts.Values.First().Exponent != 1;

    /// <summary>A unit with a name of its own.</summary>
    /// <param name="symbol">The symbol; unique in a <see cref="UnitLibrary"/>.</param>
    /// <param name="dimension">What it measures.</param>
    /// <param name="size">Its exact size in base units; positive.</param>
    public static Unit Named(string symbol, Dimension dimension, Rational size)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(symbol);
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size.Numerator, nameof(size));
        return new Unit(symbol, dimension, size);
    }

    /// <summary>The product of two units.</summary>
    public static Unit operator *(Unit left, Unit right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Combine(right, sign: 1);
    }

    /// <summary>The quotient of two units.</summary>
    public static Unit operator /(Unit left, Unit right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Combine(right, sign: -1);
    }

    /// <summary>Raises to a whole power.</summary>
    public Unit Power(int exponent) =>
        Enumerable
            .Range(0, Math.Abs(exponent))
            .Aggregate(One, (unit, _) => exponent > 0 ? unit * this : unit / this);

    /// <summary>Units are equal when symbol, dimension and size are.</summary>
    public bool Equals(Unit? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && string.Equals(Symbol, other.Symbol, StringComparison.Ordinal)
            && Size == other.Size
            && Dimension == other.Dimension
        );

    /// <summary>The hash that goes with <see cref="Equals(Unit?)"/>.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Symbol);

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;

    private Unit Combine(Unit other, int sign)
    {
        var combined = new SortedDictionary<string, (Unit Unit, int Exponent)>(parts, StringComparer.Ordinal);
        foreach (var (symbol, (unit, exponent)) in other.parts)
        {
            var sum = (combined.TryGetValue(symbol, out var mine) ? mine.Exponent : 0) + (sign * exponent);
            if (sum == 0)
            {
                combined.Remove(symbol);
            }
            else
            {
                combined[symbol] = (unit, sum);
            }
        }

        return combined.Count == 1 && combined.Values.First() is (var only, 1) ? only : new Unit(combined);
    }

    private static string Write(SortedDictionary<string, (Unit Unit, int Exponent)> parts)
    {
        if (parts.Count == 0)
        {
            return "1";
        }

        var above = string.Join('·', parts.Where(part => part.Value.Exponent > 0).Select(Term));
        var text = new StringBuilder(above.Length == 0 ? "1" : above);
        foreach (var part in parts.Where(part => part.Value.Exponent < 0))
        {
            text.Append('/').Append(Term(part));
        }

        return text.ToString();
    }

    private static string Term(KeyValuePair<string, (Unit Unit, int Exponent)> part)
    {
        var exponent = Math.Abs(part.Value.Exponent);
        return exponent == 1
            ? part.Key
            : string.Create(CultureInfo.InvariantCulture, $"{part.Key}^{exponent}");
    }
}
