using System.Collections.Frozen;
using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>All references of the standard in its order, with the sectors they stand under.</summary>
public sealed class GpcTree
{
    /// <summary>The name of the reference table the tree is made from.</summary>
    public const string Table = "sectors/gpc";

    private readonly FrozenDictionary<string, GpcReference> byCode;
    private readonly FrozenDictionary<string, GpcHeading> headings;

    private GpcTree(IReadOnlyList<GpcReference> references, IReadOnlyList<GpcHeading> headings)
    {
        References = references;
        Headings = headings;
        byCode = references.ToFrozenDictionary(reference => reference.Code, StringComparer.Ordinal);
        this.headings = headings.ToFrozenDictionary(heading => heading.Code, StringComparer.Ordinal);
    }

    /// <summary>The references in the order of the standard.</summary>
    public IReadOnlyList<GpcReference> References { get; }

    /// <summary>The sectors and subsectors in the order of the standard.</summary>
    public IReadOnlyList<GpcHeading> Headings { get; }

    /// <summary>
    /// Makes the tree from the rows of <see cref="Table"/>: columns code, sector, subsector, scope, level
    /// (basic, basic+, territorial, other, or heading), name_….
    /// </summary>
    /// <exception cref="FormatException">A level is unknown, or a reference has no heading.</exception>
    public static GpcTree From(IEnumerable<ReferenceRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var kinds = rows.ToLookup(row => string.Equals(row["level"], "heading", StringComparison.Ordinal));
        var tree = new GpcTree(
            [.. kinds[false].Select(Reference)],
            [.. kinds[true].Select(row => new GpcHeading(row["code"], row.Names("name")))]
        );
        return tree.References.FirstOrDefault(tree.LacksHeading) is { } orphan
            ? throw new FormatException($"{orphan.Code} stands under no heading of {Table}.")
            : tree;
    }

    /// <summary>The reference of a number; null when there is none.</summary>
    public GpcReference? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The sector or subsector of a number; null when there is none.</summary>
    public GpcHeading? FindHeading(string code) => headings.GetValueOrDefault(code);

    /// <summary>The references that a level requires, in the order of the standard.</summary>
    public IReadOnlyList<GpcReference> Required(Level level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return [.. References.Where(level.Includes)];
    }

    private bool LacksHeading(GpcReference reference) =>
        !headings.ContainsKey(reference.Sector) || !headings.ContainsKey(reference.Subsector);

    private static GpcReference Reference(ReferenceRow row) =>
        new()
        {
            Code = row["code"],
            Sector = row["sector"],
            Subsector = row["subsector"],
            Scope = int.Parse(row["scope"], NumberStyles.None, CultureInfo.InvariantCulture),
            ReportingLevel = row["level"] switch
            {
                "basic" => ReportingLevel.Basic,
                "basic+" => ReportingLevel.BasicPlus,
                "territorial" => ReportingLevel.Territorial,
                "other" => ReportingLevel.Other,
                var level => throw new FormatException($"'{level}' is no reporting level: {row}."),
            },
            Names = row.Names("name"),
            Source = row.Citation,
        };
}
