using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>The questions asked of the revisions; each follows the primary key.</summary>
internal static class FactQueries
{
    /// <summary>Every revision of one fact.</summary>
    public static IQueryable<FactRevisionRow> HistoryOf(this StorageContext context, FactKey key) =>
        context.FactRevisions.Where(row =>
            row.Place == key.Place.Value
            && row.Variable == key.Variable
            && row.PeriodFrom == key.Period.From
            && row.PeriodTo == key.Period.To
            && row.PeriodKind == key.Period.Kind
        );

    /// <summary>The revisions of one change, each with the one before, in order of their keys.</summary>
    public static IQueryable<FactStep> StepsOf(this StorageContext context, long change) =>
        from row in context.FactRevisions
        where
            context
                .FactChangePlaces.Where(touched => touched.Change == change)
                .Select(touched => touched.Place)
                .Contains(row.Place)
        where row.Change == change
        join earlier in context.FactRevisions
            on new
            {
                row.Place,
                row.Variable,
                row.PeriodFrom,
                row.PeriodTo,
                row.PeriodKind,
                Revision = row.Revision - 1,
            } equals new
            {
                earlier.Place,
                earlier.Variable,
                earlier.PeriodFrom,
                earlier.PeriodTo,
                earlier.PeriodKind,
                earlier.Revision,
            }
            into befores
        from before in befores.DefaultIfEmpty()
        orderby row.Place, row.Variable, row.PeriodFrom, row.PeriodTo, row.PeriodKind
        select new FactStep(before, row);
}
