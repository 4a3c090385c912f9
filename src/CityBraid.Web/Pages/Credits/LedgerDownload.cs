namespace CityBraid.Web;

/// <summary>The public ledger as a file.</summary>
internal static class LedgerDownload
{
    /// <summary>Every movement as a table.</summary>
    public static Task<IResult> TableAsync(
        Visit visit,
        ExportLedger export,
        CancellationToken cancellation
    ) => SendAsync(visit, export, ExportFormat.Csv, "text/csv; charset=utf-8", cancellation);

    /// <summary>Projects and units in CAD Trust's names.</summary>
    public static Task<IResult> DocumentAsync(
        Visit visit,
        ExportLedger export,
        CancellationToken cancellation
    ) => SendAsync(visit, export, ExportFormat.CadTrust, "application/json", cancellation);

    private static async Task<IResult> SendAsync(
        Visit visit,
        ExportLedger export,
        ExportFormat format,
        string type,
        CancellationToken cancellation
    )
    {
        var content = new MemoryStream();
        var exported = await export.RunAsync(visit.Visitor.Actor, format, content, cancellation);
        if (exported.IsRefused)
        {
            await content.DisposeAsync();
            return Answers.Problem(visit, exported.Refusal);
        }

        content.Position = 0;
        var name = format == ExportFormat.Csv ? "ledger.csv" : "cad-trust.json";
        return Results.File(content, type, name);
    }
}
