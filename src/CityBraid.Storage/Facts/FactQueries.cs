using CityBraid.Facts;
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

    /// <summary>Revisions newer than a change seen, of variables and places that a change touches.</summary>
    public static IQueryable<FactRevisionRow> LaterThan(
        this StorageContext context,
        long seen,
        FactChange change
    )
    {
        var places = change.Revisions.Select(revision => revision.Key.Place.Value).Distinct().ToArray();
        var variables = change.Revisions.Select(revision => revision.Key.Variable).Distinct().ToArray();
        return context
            .FactRevisions.Where(row =>
                places.Contains(row.Place) && variables.Contains(row.Variable) && row.Change > seen
            )
            .OrderBy(row => row.Place)
            .ThenBy(row => row.Variable)
            .ThenBy(row => row.PeriodFrom);
    }

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
