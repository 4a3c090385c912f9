namespace CityBraid.Reporting;

/// <summary>One row of a table that a form shows.</summary>
/// <param name="Values">Texts and numbers by field; null for what is not known, which is not zero.</param>
/// <param name="IsSum">Whether it sums up rows above it.</param>
public sealed record PackRow(IReadOnlyDictionary<string, object?> Values, bool IsSum = false);
