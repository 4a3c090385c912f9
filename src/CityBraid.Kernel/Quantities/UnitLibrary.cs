using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CityBraid.Kernel;

/// <summary>The units that are known, by symbol and by the other ways people write them.</summary>
/// <remarks>Unknown and ambiguous texts ("ton", "gal") are told apart and never guessed.</remarks>
public sealed class UnitLibrary
{
    /// <summary>The name of the reference table the library is made from.</summary>
    public const string Table = "units/units";

    private static readonly char[] Products = ['·', '*', '×'];

    private readonly FrozenDictionary<string, Unit> byText;
    private readonly FrozenDictionary<string, string[]> ambiguous;

    private UnitLibrary(Dictionary<string, Unit> byText, Dictionary<string, string[]> ambiguous)
    {
        Named = [.. byText.Values.Distinct()];
        this.byText = byText.ToFrozenDictionary(StringComparer.Ordinal);
        this.ambiguous = ambiguous.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Makes the library from the rows of <see cref="Table"/>.</summary>
    /// <remarks>
    /// Columns: symbol, dimension, size (exact, in base units), aliases (separated by |), candidates
    ///   (symbols separated
    /// by |, for a text that is ambiguous; then dimension and size are empty).
    /// </remarks>
    /// <exception cref="FormatException">Two rows claim one text, or a row is malformed.</exception>
    public static UnitLibrary From(IEnumerable<ReferenceRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal) { ["1"] = Unit.One };
        var unclear = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var texts = row.List("aliases").Prepend(row["symbol"]);
            if (row.List("candidates") is { Count: > 0 } candidates)
            {
                AddAll(texts.Select(Normalise), unclear, candidates.ToArray());
            }
            else
            {
                var unit = Unit.Named(
                    row["symbol"],
                    Dimension.Parse(row["dimension"]),
                    Rational.Parse(row["size"])
                );
                AddAll(texts.Select(Normalise), units, unit);
            }
        }

        AddCaseless(units, unclear);
        return new UnitLibrary(units, unclear);
    }

    /// <summary>The units that have a name of their own, in the order of the table.</summary>
    public IReadOnlyList<Unit> Named { get; }

    /// <summary>Reads a unit as people write it: <c>kWh</c>, <c>ลิตร</c>, <c>kg/TJ</c>, <c>m3</c>.</summary>
    public UnitReading Read(string? text)
    {
        var written = Normalise(text ?? string.Empty);
        if (Find(written) is { } unit)
        {
            return new UnitReading(unit, []);
        }

        return Candidates(written) is { } candidates
            ? new UnitReading(null, candidates)
            : ReadCompound(written);
    }

    /// <summary>The unit of a symbol that is known to exist, as in our own tables.</summary>
    /// <exception cref="FormatException">The text is unknown or ambiguous.</exception>
    public Unit Load(string text) =>
        Read(text).Unit ?? throw new FormatException($"'{text}' is not one known unit; add it to {Table}.");

    private static void AddAll<T>(IEnumerable<string> texts, Dictionary<string, T> target, T value)
    {
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            if (!target.TryAdd(text, value))
            {
                throw new FormatException($"Two rows of {Table} claim '{text}'.");
            }
        }
    }

    /// <summary>Lets "KWH" and "Litre" be read where the case cannot change the meaning.</summary>
    private static void AddCaseless(Dictionary<string, Unit> byText, Dictionary<string, string[]> ambiguous)
    {
        var caseless = byText.ToLookup(
            entry => Folded(entry.Key),
            entry => entry.Value,
            StringComparer.Ordinal
        );
        foreach (var group in caseless)
        {
            var units = group.Distinct().ToArray();
            if (units.Length == 1)
            {
                byText.TryAdd(group.Key, units[0]);
            }
            else
            {
                ambiguous.TryAdd(group.Key, units.Select(unit => unit.Symbol).ToArray());
            }
        }
    }

    /// <summary>The text without regard to case, except where case tells milli from mega.</summary>
    private static string Folded(string text)
    {
        const int SymbolLengthMax = 4;
        var keepsFirst = text.Length is > 0 and <= SymbolLengthMax && text[0] is 'm' or 'M';
        return keepsFirst ? text[0] + text[1..].ToLowerInvariant() : text.ToLowerInvariant();
    }

    private static string Normalise(string text)
    {
        var words = text.Normalize(NormalizationForm.FormC)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words)
            .Replace("²", "^2", StringComparison.Ordinal)
            .Replace("³", "^3", StringComparison.Ordinal)
            .Replace("₂", "2", StringComparison.Ordinal);
    }

    /// <summary>
    /// A unit as spelled, or without regard to case where that spelling is not ambiguous itself.
    /// </summary>
    private Unit? Find(string text)
    {
        var spelled = byText.GetValueOrDefault(text);
        return spelled is not null || ambiguous.ContainsKey(text)
            ? spelled
            : byText.GetValueOrDefault(Folded(text));
    }

    private string[]? Candidates(string text) =>
        ambiguous.TryGetValue(text, out var exact) || ambiguous.TryGetValue(Folded(text), out exact)
            ? exact
            : null;

    private UnitReading ReadCompound(string text)
    {
        var result = Unit.One;
        var divide = false;
        var factors = text.Split('/');
        if (
            factors.Length == 1
            && text.IndexOfAny(Products) < 0
            && !text.Contains('^', StringComparison.Ordinal)
        )
        {
            return new UnitReading(null, []);
        }

        foreach (var factor in factors)
        {
            foreach (var term in factor.Split(Products))
            {
                if (ReadTerm(term.Trim()) is not { } unit)
                {
                    return new UnitReading(null, Candidates(term.Trim()) ?? []);
                }

                result = divide ? result / unit : result * unit;
            }

            divide = true;
        }

        return new UnitReading(result, []);
    }

    private Unit? ReadTerm(string term)
    {
        var parts = term.Split('^');
        if (parts.Length == 1 || Find(term) is not null)
        {
            return Find(term);
        }

        var isPower = int.TryParse(
            parts[1],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var exponent
        );
        return isPower && exponent is > 0 and < 10 ? Find(parts[0])?.Power(exponent) : null;
    }
}
