namespace CityBraid.Inventory;

/// <summary>Which inventory is to be sent for review.</summary>
/// <param name="Inventory">The inventory under its GWP set, at its level.</param>
/// <param name="Note">What is said to it; of a correction of what was closed, the reason.</param>
public sealed record SubmitRequest(CompileRequest Inventory, string Note);
