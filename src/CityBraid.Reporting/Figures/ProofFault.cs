namespace CityBraid.Reporting;

/// <summary>What is wrong with the lists of a file, besides the values in them.</summary>
/// <param name="Kind">What.</param>
/// <param name="Where">The row or place.</param>
public sealed record ProofFault(DifferenceKind Kind, string Where);
