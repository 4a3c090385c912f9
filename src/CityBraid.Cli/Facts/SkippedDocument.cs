namespace CityBraid.Cli;

/// <summary>An item that was left out, as JSON.</summary>
internal sealed record SkippedDocument(string Item, string Where);
