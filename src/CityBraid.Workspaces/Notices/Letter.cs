namespace CityBraid.Workspaces;

/// <summary>What a notice says, in the recipient's language.</summary>
/// <param name="Subject">The subject line.</param>
/// <param name="Text">The text, plain, line by line.</param>
public sealed record Letter(string Subject, string Text);
