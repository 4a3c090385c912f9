using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>One thing that keeps a line from being reported, as JSON.</summary>
/// <param name="Field">The field or column.</param>
/// <param name="Reason">Why.</param>
public sealed record NdcGapDocument(string Field, [property: Choices(typeof(NdcGapReason))] string Reason);
