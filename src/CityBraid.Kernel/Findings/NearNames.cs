namespace CityBraid.Kernel;

/// <summary>Known names that differ from a mistyped one by little.</summary>
/// <remarks>
/// Looked for a bounded number of times among a bounded number of names: input may be hostile.
/// </remarks>
/// <param name="names">The names that there are.</param>
public sealed class NearNames(IEnumerable<string> names)
{
    private const int NamesMax = 2000;
    private const int LengthMax = 60;
    private const int AskedMax = 20;
    private const int OfferedMax = 3;

    private readonly string[] known =
    [
        .. names.Where(name => name.Length <= LengthMax).Distinct(StringComparer.Ordinal).Take(NamesMax),
    ];

    private int asked;

    /// <summary>The nearest names joined by commas; empty when none is near.</summary>
    public string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length > LengthMax || ++asked > AskedMax)
        {
            return string.Empty;
        }

        var most = Math.Max(1, name.Length / 3);
        var near =
            from other in known
            where Math.Abs(other.Length - name.Length) <= most
            let distance = Distance(name.ToLowerInvariant(), other.ToLowerInvariant())
            where distance <= most
            orderby distance
            select other;
        return string.Join(", ", near.Take(OfferedMax));
    }

    /// <summary>How many letters must be put in, left out or replaced (Levenshtein's distance).</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
