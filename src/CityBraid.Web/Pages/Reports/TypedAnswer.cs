namespace CityBraid.Web;

/// <summary>What somebody typed in one field of a form.</summary>
/// <param name="Number">The number of the question.</param>
/// <param name="Asked">What the question asks, in the reader's language.</param>
/// <param name="Column">The column of the field: <c>from</c>.</param>
/// <param name="Text">What was typed.</param>
public sealed record TypedAnswer(string Number, string Asked, string Column, string Text);
