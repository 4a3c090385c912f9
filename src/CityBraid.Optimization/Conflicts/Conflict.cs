namespace CityBraid.Optimization;

/// <summary>Limits that cannot be met together.</summary>
/// <param name="Members">The limits, rows first.</param>
/// <param name="IsIrreducible">
/// Whether every member is needed: leave any one out and the rest can be met. False when time ran out, of
/// the search or of one of its solves.
/// </param>
public sealed record Conflict(IReadOnlyList<ConflictMember> Members, bool IsIrreducible);
