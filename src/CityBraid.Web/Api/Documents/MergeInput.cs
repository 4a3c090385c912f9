namespace CityBraid.Web;

/// <summary>Into which record another one is merged.</summary>
/// <param name="Into">The code of the record that stays.</param>
/// <param name="Trial">Whether nothing is kept, and only told what would change.</param>
public sealed record MergeInput(string? Into, bool Trial = false);
