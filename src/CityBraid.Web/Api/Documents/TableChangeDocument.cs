namespace CityBraid.Web;

/// <summary>How many rows of a table differ between two versions of the factor library, as JSON.</summary>
public sealed record TableChangeDocument(string Table, int Removed, int Added);
