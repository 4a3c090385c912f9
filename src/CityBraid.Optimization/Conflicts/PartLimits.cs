namespace CityBraid.Optimization;

/// <summary>
/// The limits that a part of a program keeps: the members' own, and that no quantity is negative.
/// </summary>
internal sealed class PartLimits(LinearProgram whole, IReadOnlyList<ConflictMember> members)
{
    private readonly HashSet<ConflictMember> kept = [.. members];

    internal double Lower(bool isRow, int index)
    {
        var lower = isRow ? whole.Rows.Lower[index] : whole.Columns.Lower[index];
        var isAssumed = !isRow && lower == 0;
        return isAssumed || kept.Contains(new(isRow, index, ConflictSide.Lower))
            ? lower
            : double.NegativeInfinity;
    }

    internal double Upper(bool isRow, int index) =>
        kept.Contains(new(isRow, index, ConflictSide.Upper))
            ? (isRow ? whole.Rows.Upper[index] : whole.Columns.Upper[index])
            : double.PositiveInfinity;
}
