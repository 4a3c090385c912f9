using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Brings records of a kind in from a workbook or table, all or none.</summary>
public sealed class ImportRecordSheet(ICooperationStore store, ImportRecords import)
{
    /// <summary>Imports the records, or says everything that is wrong with them.</summary>
    public async Task<Result<RecordImport>> RunAsync(
        Actor actor,
        RecordSheetUpload upload,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(upload);
        if (CooperationAccess.FindWritingRefusal(actor, upload.Workspace) is { } refusal)
        {
            return refusal;
        }

        var rows = RecordSheet.Read(upload);
        if (rows.IsRefused)
        {
            return rows.Refusal;
        }

        var book = await Books.OpenAsync(store, upload.Workspace, cancellation);
        var drafts = await new SheetMerge(store).RunAsync(rows.Value, book, cancellation);
        return drafts.IsRefused
            ? drafts.Refusal
            : await import.RunAsync(
                actor,
                new RecordBatch(upload.Workspace, drafts.Value),
                book,
                cancellation
            );
    }
}
