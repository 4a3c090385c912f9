namespace CityBraid.Web;

/// <summary>What in an inventory deserves a second look, as JSON.</summary>
public sealed record InventoryCheckDocument(string Place, int Year, IReadOnlyList<FindingDocument> Findings)
{
    /// <summary>The check with its findings' sentences in a language.</summary>
    public static InventoryCheckDocument Of(InventoryCheck check, Language language) =>
        new(check.Place.Value, check.Year, FindingDocument.Of(check.Findings, language));
}
