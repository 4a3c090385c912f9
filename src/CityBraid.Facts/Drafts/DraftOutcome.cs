namespace CityBraid.Facts;

/// <summary>What the import of a draft did.</summary>
/// <param name="Items">How many items of the file were taken.</param>
/// <param name="Imported">How many facts were new.</param>
/// <param name="Changed">How many said something else than was on record, or were withdrawn.</param>
/// <param name="Unchanged">How many said what was on record.</param>
/// <param name="Change">The number of the change; null when nothing changed.</param>
public sealed record DraftOutcome(int Items, int Imported, int Changed, int Unchanged, long? Change);
