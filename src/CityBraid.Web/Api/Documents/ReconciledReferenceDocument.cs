namespace CityBraid.Web;

/// <summary>A reference on two bases, as JSON.</summary>
/// <param name="Reference">Its code.</param>
/// <param name="Left">Its tonnes of CO2e on the one basis; null where that has no number for it.</param>
/// <param name="Right">Its tonnes of CO2e on the other; null where that has no number for it.</param>
public sealed record ReconciledReferenceDocument(string Reference, decimal? Left, decimal? Right);
