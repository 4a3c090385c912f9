using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Cooperation;

/// <summary>Writes records of a kind as a workbook that can be brought back.</summary>
public sealed class ExportRecordSheet(ListRecords list, ShowLogframes show)
{
    /// <summary>Writes the workbook and says how many records it holds.</summary>
    public async Task<Result<int>> RunAsync(
        Actor actor,
        RecordQuery query,
        Stream output,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(output);
        var listed = await list.RunAsync(actor, query, cancellation);
        if (listed.IsRefused)
        {
            return listed.Refusal;
        }

        using var workbook = new WorkbookWriter(output);
        RecordSheet.Write(workbook, query.Kind, [.. listed.Value.Select(one => one.Record)]);
        if (query is { Kind: RecordKind.Logframe, Workspace: { } workspace })
        {
            var codes = listed.Value.Select(one => one.Record.Key.Code).ToHashSet();
            var shown = await show.RunAsync(actor, workspace, cancellation);
            LogframeSheet.Write(
                workbook,
                [.. shown.Value?.Where(one => codes.Contains(one.Logframe.Key.Code)) ?? []]
            );
        }

        return listed.Value.Count;
    }
}
