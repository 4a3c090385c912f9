namespace CityBraid.Web;

/// <summary>What is said of an inventory in more than one place.</summary>
internal static class InventoryWords
{
    /// <summary>How many references of the level are answered, and how many hold a value.</summary>
    public static string Completeness(Visit visit, Compilation inventory) =>
        visit.Say(
            "figure.completeness.note",
            ("accounted", Numerals.Show(inventory.Completeness.Accounted)),
            ("estimated", Numerals.Show(inventory.Completeness.Estimated)),
            ("required", Numerals.Show(inventory.Completeness.Required)),
            ("share", Figures.Percent(inventory.Completeness.EstimatedShare))
        );
}
