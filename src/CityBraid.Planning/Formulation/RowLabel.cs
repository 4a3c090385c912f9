using System.Runtime.InteropServices;

namespace CityBraid.Planning;

/// <summary>What a row, or a column's limit, stands for.</summary>
/// <param name="Family">The kind of requirement.</param>
/// <param name="Region">The region.</param>
/// <param name="Subject">
/// The technology, commodity, emission, store or user's constraint, as the family has it; −1 when it has
/// none.
/// </param>
/// <param name="Detail">The time slice or the mode, as the family has it; −1 when it has none.</param>
/// <param name="Year">The year; −1 when it holds for all years together.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowLabel(
    ConstraintFamily Family,
    int Region,
    int Subject,
    int Detail = -1,
    int Year = -1
);
