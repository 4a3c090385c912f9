namespace CityBraid.Facts;

/// <summary>What became of a correction.</summary>
/// <param name="Draft">The draft as it is now.</param>
/// <param name="Other">What somebody else made of the cell meanwhile; null when nobody did and the correction
///   is kept.</param>
public sealed record CorrectedCell(ImportDraft Draft, CellCorrection? Other);
