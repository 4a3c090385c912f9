namespace CityBraid.Web;

/// <summary>The parts of a total, each with its share as a number and as a length.</summary>
public sealed partial class PartTable
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The parts.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<PartialSum> Parts { get; set; }

    /// <summary>What the parts are.</summary>
    [Parameter]
    [EditorRequired]
    public required string Column { get; set; }

    /// <summary>The heading that names the table.</summary>
    [Parameter]
    [EditorRequired]
    public required string Id { get; set; }

    private Visit Visit => Reading.Visit;

    /// <summary>Whether there are facts behind a part, even if no number came of them.</summary>
    private bool IsStated(PartialSum part) =>
        Reading
            .Compilation.Rows.Select(row => row.Reference)
            .Where(Reading.Compilation.Level.Includes)
            .Any(reference =>
                part.Name == $"sector-{reference.Sector}"
                || part.Name == FormattableString.Invariant($"scope-{reference.Scope}")
            );
}
