namespace CityBraid.Web;

/// <summary>
/// One row's number: its formula, factors, cells, gases, facts, and what the library would say.
/// </summary>
public sealed partial class RowTrace
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The row.</summary>
    [Parameter]
    [EditorRequired]
    public required CompiledRow Row { get; set; }

    private Visit Visit => Reading.Visit;

    private string Comparison(LibraryAnswer library) =>
        Visit.Say(
            "library.comparison",
            ("library", Figures.Tonnes(library.Co2e?.Tonnes)),
            ("stated", Figures.Tonnes(Row.Co2e?.Tonnes)),
            ("difference", Signed(library.Difference))
        );

    private static string Signed(decimal? difference) =>
        (difference > 0m ? "+" : string.Empty) + Figures.Tonnes(difference);
}
