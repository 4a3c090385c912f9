namespace CityBraid.Web;

/// <summary>A field that two changed at once, as JSON.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Base">What both saw.</param>
/// <param name="Theirs">What is on record now.</param>
/// <param name="Mine">What the second one wrote.</param>
public sealed record FieldConflictDocument(string Path, string? Base, string? Theirs, string? Mine);
