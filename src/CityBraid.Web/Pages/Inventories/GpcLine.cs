namespace CityBraid.Web;

/// <summary>One reference with what the inventory says under it.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Notation">The key that stands for a number; null when none is stated.</param>
/// <param name="Sum">Its sum with the rows that are added.</param>
/// <param name="Rows">Every row under it, those without an answer included.</param>
internal sealed record GpcLine(
    GpcReference Reference,
    StatedNotation? Notation,
    PartialSum Sum,
    IReadOnlyList<CompiledRow> Rows
)
{
    /// <summary>Whether it holds a number or a key.</summary>
    public bool IsAnswered => Notation is not null || Sum.Co2e is not null;

    /// <summary>What an inventory says under a reference.</summary>
    public static GpcLine Of(Compilation inventory, GpcReference reference)
    {
        bool IsUnder(string code) => string.Equals(code, reference.Code, StringComparison.Ordinal);

        return new GpcLine(
            reference,
            inventory.Notations.FirstOrDefault(stated => IsUnder(stated.Reference)),
            inventory.OfReference(reference.Code),
            [.. inventory.Rows.Where(row => IsUnder(row.Reference.Code))]
        );
    }
}
