namespace CityBraid.Cli;

/// <summary>What is served and where, as JSON; written once the host listens.</summary>
internal sealed record ServeDocument(string Database, string Url);
