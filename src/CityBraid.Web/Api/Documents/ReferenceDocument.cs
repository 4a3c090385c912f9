namespace CityBraid.Web;

/// <summary>The gases that belong under one reference as JSON.</summary>
public sealed record ReferenceDocument(string Gpc, IReadOnlyList<GasDocument> Gases);
