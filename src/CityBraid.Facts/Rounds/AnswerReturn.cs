namespace CityBraid.Facts;

/// <summary>That a department is asked to look at its answers again.</summary>
/// <param name="Seen">How many deeds of the request were seen: what came since is not returned
///   unseen.</param>
/// <param name="Note">What is to be looked at.</param>
public sealed record AnswerReturn(int Seen, string Note);
