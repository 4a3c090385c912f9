using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What an import of records did.</summary>
/// <param name="Added">How many are new.</param>
/// <param name="Changed">How many say something else than before.</param>
/// <param name="Unchanged">How many are as they were.</param>
/// <param name="Findings">What deserves a look.</param>
public sealed record RecordImport(int Added, int Changed, int Unchanged, IReadOnlyList<Finding> Findings);
