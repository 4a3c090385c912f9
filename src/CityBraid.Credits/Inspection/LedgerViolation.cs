using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Something in the ledger that cannot be, if nobody tampered with it.</summary>
/// <param name="Invariant">The rule it breaks: <c>I1</c> to <c>I12</c>, as the documentation numbers
///   them.</param>
/// <param name="Where">The row or part of the ledger.</param>
/// <param name="Finding">What is wrong there.</param>
public sealed record LedgerViolation(string Invariant, string Where, Finding Finding);
