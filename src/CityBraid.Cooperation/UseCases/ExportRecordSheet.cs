using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Writes records of a kind as a workbook that can be brought back.</summary>
public sealed class ExportRecordSheet(ListRecords list)
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

        RecordSheet.Write(output, query.Kind, [.. listed.Value.Select(one => one.Record)]);
        return listed.Value.Count;
    }
}
