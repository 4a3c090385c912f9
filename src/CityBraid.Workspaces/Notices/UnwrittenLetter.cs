namespace CityBraid.Workspaces;

/// <summary>A letter whose language is chosen once it is known who gets it.</summary>
/// <param name="WriteIn">Writes it in a language, by its tag.</param>
/// <param name="Language">The language for somebody of whom none is known.</param>
public sealed record UnwrittenLetter(Func<string, Letter> WriteIn, string Language);
