namespace CityBraid.Workspaces;

/// <summary>What a task is called: a code whose sentence the doors know, and its named values.</summary>
/// <param name="Code">The key of the sentence.</param>
/// <param name="Values">The named values; numbers and dates in invariant form.</param>
public sealed record TaskTitle(string Code, IReadOnlyDictionary<string, string> Values);
