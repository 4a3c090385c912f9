using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>
/// What the limits of columns stand for: investment limits, and the level at which a store begins.
/// </summary>
internal static class ColumnLabels
{
    internal static RowLabel Of(PlanProgram plan, int column, ConflictSide side)
    {
        var layout = plan.Layout;
        var technologies = plan.Model.Sets[SetKind.Technology].Count;
        if (column < layout.Regions * technologies * layout.Years)
        {
            return new(
                side == ConflictSide.Upper ? ConstraintFamily.MaxInvestment : ConstraintFamily.MinInvestment,
                column / layout.Years / technologies,
                column / layout.Years % technologies,
                Year: column % layout.Years
            );
        }

        var (region, storage) = layout.Storage.StoreOf(column);
        return new(ConstraintFamily.StorageLevel, region, storage, Year: 0);
    }
}
