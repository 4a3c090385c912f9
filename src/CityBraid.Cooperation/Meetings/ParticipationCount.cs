namespace CityBraid.Cooperation;

/// <summary>How many took part in a meeting, by one measure through one channel.</summary>
/// <remarks>
/// Counts of different measures or channels are never added: who was reached on a page and who sat in the
/// room may be the same people (S2).
/// </remarks>
/// <param name="Row">The row's name.</param>
/// <param name="Measure">What was counted: <c>attendance</c>, <c>reach</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="Fields">What else is stated: channel, scope, how sure it is.</param>
public sealed record ParticipationCount(string Row, string Measure, decimal Count, FieldSet Fields);
