using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>How much every total that holds a fact's row moves when the fact moves.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Row">The row it is part of.</param>
/// <param name="TonnesPerUnit">
/// Tonnes of CO2e per unit of the fact; null when the row has no answer, or its amount is zero.
/// </param>
public sealed record FactSensitivity(Fact Fact, CompiledRow Row, decimal? TonnesPerUnit)
{
    /// <summary>The derivative of a level's total.</summary>
    public decimal? Of(Level level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Within(level.Includes(Row.Reference));
    }

    /// <summary>The derivative of a sector's sum at a level.</summary>
    public decimal? OfSector(string sector, Level level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Within(Row.Reference.Sector == sector && level.Includes(Row.Reference));
    }

    /// <summary>The derivative of a scope's sum at a level.</summary>
    public decimal? OfScope(int scope, Level level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Within(Row.Reference.Scope == scope && level.Includes(Row.Reference));
    }

    /// <summary>The derivative of a reference's sum.</summary>
    public decimal? OfReference(string reference) => Within(Row.Reference.Code == reference);

    private decimal? Within(bool isPart) =>
        isPart && Row.Status != RowStatus.ExcludedByNotation ? TonnesPerUnit : 0m;
}
