using System.Diagnostics.CodeAnalysis;

namespace CityBraid.Inventory;

/// <summary>The level at which an inventory is totalled: BASIC, BASIC+ or territorial.</summary>
/// <remarks>
/// A territorial total is shown beside the others and never added to them; other scope 3 is in none.
/// </remarks>
public sealed record Level
{
    private readonly Func<GpcReference, bool> includes;

    private Level(string code, Func<GpcReference, bool> includes)
    {
        Code = code;
        this.includes = includes;
    }

    /// <summary>Fuel, grid energy and all waste of the city: the references marked basic.</summary>
    public static Level Basic { get; } =
        new("basic", reference => reference.ReportingLevel == ReportingLevel.Basic);

    /// <summary>BASIC with grid losses, journeys across the boundary, processes and land use.</summary>
    public static Level BasicPlus { get; } =
        new(
            "basic+",
            reference => reference.ReportingLevel is ReportingLevel.Basic or ReportingLevel.BasicPlus
        );

    /// <summary>All scope 1, with power sold to the grid and waste brought into the city.</summary>
    public static Level Territorial { get; } = new("territorial", reference => reference.Scope == 1);

    /// <summary>The three levels.</summary>
    public static IReadOnlyList<Level> All { get; } = [Basic, BasicPlus, Territorial];

    /// <summary>The level's name in commands and addresses.</summary>
    public string Code { get; }

    /// <summary>Reads a level's name; false when there is none of that name.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Level? level)
    {
        level = All.FirstOrDefault(one => string.Equals(one.Code, text, StringComparison.OrdinalIgnoreCase));
        return level is not null;
    }

    /// <summary>Whether the level's total holds a reference.</summary>
    public bool Includes(GpcReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return includes(reference);
    }

    /// <summary>Levels are equal when their names are.</summary>
    public bool Equals(Level? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <summary>The hash that goes with <see cref="Equals(Level?)"/>.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The level's name.</summary>
    public override string ToString() => Code;
}
