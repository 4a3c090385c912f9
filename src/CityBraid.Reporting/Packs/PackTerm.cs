namespace CityBraid.Reporting;

/// <summary>One name of an expression.</summary>
/// <param name="Name">The value's name.</param>
/// <param name="IsTaken">Whether it is taken away.</param>
public sealed record PackTerm(string Name, bool IsTaken);
