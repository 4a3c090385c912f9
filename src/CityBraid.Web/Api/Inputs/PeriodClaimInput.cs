using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A claim of a monitoring period, as JSON.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Amounts">What each calendar year achieved.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PeriodClaimInput(DateOnly From, DateOnly To, IReadOnlyList<AmountInput> Amounts);
