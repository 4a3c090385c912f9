namespace CityBraid.Web;

/// <summary>An item that was left out, as JSON.</summary>
public sealed record SkippedDocument(string Item, string Where);
