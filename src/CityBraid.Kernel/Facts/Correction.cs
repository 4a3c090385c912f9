namespace CityBraid.Kernel;

/// <summary>A cell that was read as something else than the file says, because somebody said so.</summary>
/// <param name="Cell">The cell in A1 notation: <c>F8</c>.</param>
/// <param name="Written">What the file says.</param>
/// <param name="Corrected">What was read instead; empty for nothing.</param>
/// <param name="By">Who said so.</param>
public sealed record Correction(string Cell, string Written, string Corrected, string By);
