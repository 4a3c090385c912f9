namespace CityBraid.Web;

/// <summary>What cities count because they cause it and others because they emit it, as JSON.</summary>
public sealed record RollUpOverlapDocument(
    string Name,
    int Year,
    string Level,
    decimal CausedTco2e,
    decimal? EmittedTco2e
);
