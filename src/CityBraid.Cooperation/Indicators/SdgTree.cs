using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The Sustainable Development Goals with their targets and indicators.</summary>
public sealed class SdgTree
{
    /// <summary>The name of the reference table the tree is made from.</summary>
    public const string Table = "sdg/framework";

    private readonly FrozenDictionary<string, SdgEntry> byCode;
    private readonly ILookup<string?, SdgEntry> below;

    private SdgTree(IReadOnlyList<SdgEntry> entries)
    {
        byCode = entries.ToFrozenDictionary(entry => entry.Code, StringComparer.Ordinal);
        below = entries.ToLookup(entry => entry.Parent, StringComparer.Ordinal);
        if (
            entries.FirstOrDefault(entry => entry.Parent is { } parent && !byCode.ContainsKey(parent)) is
            { } lost
        )
        {
            throw new FormatException($"{lost.Code} stands under nothing of {Table}.");
        }
    }

    /// <summary>The goals in order.</summary>
    public IEnumerable<SdgEntry> Goals => below[null];

    /// <summary>Makes the tree from the rows of <see cref="Table"/>.</summary>
    /// <exception cref="FormatException">A parent is not in the table.</exception>
    public static SdgTree From(IEnumerable<ReferenceRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new SdgTree([
            .. rows.Select(row => new SdgEntry(
                row["code"],
                row["parent"].Length == 0 ? null : row["parent"],
                row.Names("title"),
                row.Citation
            )),
        ]);
    }

    /// <summary>The entry of a number; null when there is none.</summary>
    public SdgEntry? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>What stands directly under a number, in order.</summary>
    public IEnumerable<SdgEntry> Below(string code) => below[code];

    /// <summary>Whether a number is another one, or stands under it: 11.6.1 under 11.</summary>
    public static bool IsWithin(string code, string above)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code == above || code.StartsWith(above + ".", StringComparison.Ordinal);
    }
}
