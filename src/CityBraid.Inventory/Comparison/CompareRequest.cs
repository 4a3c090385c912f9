namespace CityBraid.Inventory;

/// <summary>Which inventories are to be compared, both under one GWP set and at one level.</summary>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
/// <param name="GwpSet">The GWP set's name.</param>
/// <param name="Level">The level's name.</param>
public sealed record CompareRequest(
    ComparedSide Left,
    ComparedSide Right,
    string GwpSet = CompileRequest.DefaultGwpSet,
    string Level = "basic"
);
