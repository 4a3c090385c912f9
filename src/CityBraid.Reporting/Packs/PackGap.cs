namespace CityBraid.Reporting;

/// <summary>An answer that a form asks for and nobody has given.</summary>
/// <param name="Where">Where it is missing: part › row › column.</param>
/// <param name="Reason">Why, in the reader's language.</param>
/// <param name="Who">Who can give it, in the reader's language.</param>
/// <param name="Mark">What stands in its place; null for nothing.</param>
public sealed record PackGap(string Where, string Reason, string Who, string? Mark = null);
