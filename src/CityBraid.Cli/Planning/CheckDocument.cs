namespace CityBraid.Cli;

/// <summary>Whether a model is fit to be solved, as JSON.</summary>
internal sealed record CheckDocument(bool Valid, IReadOnlyList<FindingDocument> Findings);
