namespace CityBraid.Cooperation;

/// <summary>An amount as it is stated.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Currency">In which currency, ISO 4217.</param>
/// <param name="Day">On which day; null when it is not stated.</param>
internal sealed record StatedMoney(decimal Amount, string Currency, DateOnly? Day);
