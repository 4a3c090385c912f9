using System.Globalization;

namespace CityBraid.Kernel;

/// <summary>
/// What kind of thing a unit measures: a product of base kinds such as <c>length^2 mass time^-2</c>.
/// </summary>
/// <remarks>
/// The base kinds come from data. Mass of gas and CO2 equivalent are different kinds, as are persons and
/// heads of cattle, so that adding them is an error and not a number.
/// </remarks>
public sealed record Dimension
{
    private readonly SortedDictionary<string, int> exponents;

    private Dimension(SortedDictionary<string, int> exponents)
    {
        this.exponents = exponents;
        Name = string.Join(' ', exponents.Select(Term));
    }

    /// <summary>The dimension of pure numbers.</summary>
    public static Dimension None { get; } = new(new SortedDictionary<string, int>(StringComparer.Ordinal));

    /// <summary>
    /// The canonical text: base kinds in alphabetical order with their exponents; empty for pure numbers.
    /// </summary>
    public string Name { get; }

    /// <summary>Multiplies kinds: adds exponents.</summary>
    public static Dimension operator *(Dimension left, Dimension right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Combine(right, sign: 1);
    }

    /// <summary>Divides kinds: subtracts exponents.</summary>
    public static Dimension operator /(Dimension left, Dimension right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Combine(right, sign: -1);
    }

    /// <summary>Reads the canonical text, in any order of its terms.</summary>
    /// <exception cref="FormatException">An exponent is no whole number.</exception>
    public static Dimension Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = None;
        foreach (var term in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = term.Split('^');
            var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
            var single = new SortedDictionary<string, int>(StringComparer.Ordinal) { [parts[0]] = exponent };
            result *= new Dimension(single);
        }

        return result;
    }

    /// <summary>Raises to a whole power.</summary>
    public Dimension Power(int exponent)
    {
        var result = None;
        for (var i = 0; i < Math.Abs(exponent); i++)
        {
            result = exponent > 0 ? result * this : result / this;
        }

        return result;
    }

    /// <summary>Dimensions are equal when their canonical texts are.</summary>
    public bool Equals(Dimension? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <summary>The hash that goes with <see cref="Equals(Dimension?)"/>.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Name;

    private Dimension Combine(Dimension other, int sign)
    {
        var combined = new SortedDictionary<string, int>(exponents, StringComparer.Ordinal);
        foreach (var (kind, exponent) in other.exponents)
        {
            var sum = combined.GetValueOrDefault(kind) + (sign * exponent);
            if (sum == 0)
            {
                combined.Remove(kind);
            }
            else
            {
                combined[kind] = sum;
            }
        }

        return new Dimension(combined);
    }

    private static string Term(KeyValuePair<string, int> exponent) =>
        exponent.Value == 1
            ? exponent.Key
            : string.Create(CultureInfo.InvariantCulture, $"{exponent.Key}^{exponent.Value}");
}
