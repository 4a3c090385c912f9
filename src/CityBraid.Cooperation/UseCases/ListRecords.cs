using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Lists records of a kind.</summary>
public sealed class ListRecords(RecordReading reading)
{
    /// <summary>Those of one workspace, or of every one that the actor may read, in order of codes.</summary>
    public async Task<Result<IReadOnlyList<ListedRecord>>> RunAsync(
        Actor actor,
        RecordQuery query,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(query);
        if (
            query.Workspace is { } workspace
            && CooperationAccess.FindReadingRefusal(actor, workspace) is { } refusal
        )
        {
            return refusal;
        }

        var found = new List<ListedRecord>();
        foreach (var where in await WhereAsync(actor, query, cancellation))
        {
            var book = await reading.OpenShownAsync(actor, where, cancellation);
            found.AddRange(
                book.Of(query.Kind).Where(query.Takes).Select(record => new ListedRecord(record, book))
            );
        }

        return found;
    }

    private async Task<IReadOnlyList<PlaceCode?>> WhereAsync(
        Actor actor,
        RecordQuery query,
        CancellationToken cancellation
    )
    {
        if (RecordShape.Of(query.Kind).IsOfDirectory)
        {
            return [null];
        }

        return query.Workspace is { } one
            ? [one]
            :
            [
                .. (await reading.Store.ListWorkspacesAsync(cancellation)).Where(workspace =>
                    actor.May(Permission.ReadCooperation, workspace)
                ),
            ];
    }
}
