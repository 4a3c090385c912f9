namespace CityBraid.Web;

/// <summary>A table of a result as JSON: its name and how many rows it has.</summary>
public sealed record PlanTableHeadDocument(string Name, int Rows);
