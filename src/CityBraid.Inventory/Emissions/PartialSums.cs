using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Takes a compilation apart: every sum it holds, with the rows behind it.</summary>
public static class PartialSums
{
    /// <summary>The name of the level's total.</summary>
    public const string Total = "total";

    private const string Sector = "sector-";
    private const string Scope = "scope-";

    /// <summary>The level's total.</summary>
    public static PartialSum OfTotal(this Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return Part(compilation, Total, compilation.Total, compilation.CountedRows);
    }

    /// <summary>The part of a sector.</summary>
    public static PartialSum OfSector(this Compilation compilation, string sector)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var sum = compilation.BySector.FirstOrDefault(one => Same(one.Sector, sector))?.Co2e;
        var rows = compilation.CountedRows.Where(row => Same(row.Reference.Sector, sector));
        return Part(compilation, Sector + sector, sum, rows);
    }

    /// <summary>The part of a scope.</summary>
    public static PartialSum OfScope(this Compilation compilation, int scope)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var sum = compilation.ByScope.FirstOrDefault(one => one.Scope == scope)?.Co2e;
        var rows = compilation.CountedRows.Where(row => row.Reference.Scope == scope);
        return Part(compilation, Scope + scope.ToString(CultureInfo.InvariantCulture), sum, rows);
    }

    /// <summary>The part of one reference.</summary>
    public static PartialSum OfReference(this Compilation compilation, string reference)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var rows = compilation.CountedRows.Where(row => Same(row.Reference.Code, reference)).ToArray();
        var sum = rows.Select(row => row.Co2e)
            .OfType<Co2e>()
            .Aggregate((Co2e?)null, (sum, next) => sum is null ? next : sum + next);
        return Part(compilation, reference, sum, rows);
    }

    /// <summary>The total at a level, which is no part of another level's total.</summary>
    public static PartialSum OfLevel(this Compilation compilation, Level level)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(level);
        var sum = compilation.ByLevel.FirstOrDefault(one => one.Level == level)?.Co2e;
        var rows = compilation.Rows.Where(row =>
            row.Status is RowStatus.Counted or RowStatus.OutsideLevel && level.Includes(row.Reference)
        );
        return new PartialSum(level.Code, sum, Share: null, [.. rows]);
    }

    /// <summary>The sum of a name, as <see cref="PartialSum.Name"/> has it; null when none is.</summary>
    public static PartialSum? FindSum(this Compilation compilation, string name, GpcTree gpc)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(gpc);
        var isKnown =
            name.StartsWith(Sector, StringComparison.Ordinal)
            && compilation.BySector.Any(one => Same(Sector + one.Sector, name));
        return name switch
        {
            Total => compilation.OfTotal(),
            Scope + "1" or Scope + "2" or Scope + "3" => compilation.OfScope(name[^1] - '0'),
            _ when isKnown => compilation.OfSector(name[Sector.Length..]),
            _ when Same(name, Level.Territorial.Code) => compilation.OfLevel(Level.Territorial),
            _ => gpc.Find(name) is null ? null : compilation.OfReference(name),
        };
    }

    private static PartialSum Part(
        Compilation compilation,
        string name,
        Co2e? sum,
        IEnumerable<CompiledRow> rows
    )
    {
        var total = compilation.Total?.Tonnes;
        return new PartialSum(name, sum, total is null or 0m ? null : sum?.Tonnes / total, [.. rows]);
    }

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal);
}
