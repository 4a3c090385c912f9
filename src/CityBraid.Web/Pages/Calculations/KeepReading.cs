namespace CityBraid.Web;

/// <summary>A calculator about to be kept: what it holds, what it gives, and where it may go.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Form">What the calculator holds.</param>
/// <param name="Places">The places whose inventories the visitor may write.</param>
/// <param name="Tables">The reference tables.</param>
/// <param name="Answer">What the method gives; null when it gives nothing.</param>
/// <param name="Refusal">Why it gives nothing; null when it does.</param>
internal sealed record KeepReading(
    Visit Visit,
    MethodForm Form,
    IReadOnlyList<Place> Places,
    InventoryTables Tables,
    MethodAnswer? Answer,
    Refusal? Refusal
);
