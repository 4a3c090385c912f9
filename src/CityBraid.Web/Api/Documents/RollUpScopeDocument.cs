namespace CityBraid.Web;

/// <summary>One scope of a roll-up's group, as JSON.</summary>
public sealed record RollUpScopeDocument(
    int Scope,
    decimal Tco2e,
    decimal ReportedTco2e,
    IReadOnlyList<GasDocument> Gases
);
