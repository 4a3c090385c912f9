using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Splits gases between two references: what is given off inside the city, and what is given off beyond it
/// and still belongs to it.
/// </summary>
/// <param name="Inside">The reference of scope 1.</param>
/// <param name="Outside">The reference of scope 3.</param>
internal sealed record BoundarySplit(string Inside, string Outside)
{
    private static readonly Citation Rule = new("GPC v1.1", "chapter 7: scopes of transport");

    /// <summary>The references in print.</summary>
    public string[] References => [Inside, Outside];

    /// <summary>Writes down both parts; together they are what there is to split.</summary>
    /// <param name="gases">The gases.</param>
    /// <param name="share">The share inside.</param>
    /// <param name="kilogram">The unit of the trace.</param>
    /// <param name="working">The calculation.</param>
    public IReadOnlyList<ReferenceGases> Write(
        IReadOnlyList<GasMass> gases,
        decimal share,
        Unit kilogram,
        Working working
    )
    {
        var inside = gases.Select(mass => mass with { Kilograms = mass.Kilograms * share }).ToArray();
        var outside = gases
            .Zip(inside, (all, part) => all with { Kilograms = all.Kilograms - part.Kilograms })
            .ToArray();
        foreach (var (part, rest) in inside.Zip(outside))
        {
            Write(part, Inside, $"m({Inside}) = m × s");
            Write(rest, Outside, $"m({Outside}) = m − m({Inside})");
        }

        return [new(Inside, inside), new(Outside, outside)];

        void Write(GasMass mass, string reference, string equation) =>
            working.Write($"{mass.Gas}({reference})", new Quantity(mass.Kilograms, kilogram), equation, Rule);
    }
}
