using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Merges records of the directory, for whoever may see the workspace that they ask from.</summary>
internal sealed class MergeDoor(OpenBook open, MergeRecords merge)
{
    /// <summary>Merges a record into the one that is named.</summary>
    public async Task<Result<MergedRecords>> MergeAsync(
        Actor actor,
        (PlaceCode? Workspace, RecordKey Record) asked,
        MergeInput input,
        CancellationToken cancellation
    )
    {
        var book = await open.RunAsync(actor, asked.Workspace, cancellation);
        if (book.IsRefused)
        {
            return book.Refusal;
        }

        var (kind, code) = (asked.Record.Kind, asked.Record.Code.Value);
        var wish = new RecordMerge(kind, code, input.Into ?? string.Empty) { IsTrial = input.Trial };
        return await merge.RunAsync(actor, wish, cancellation);
    }
}
