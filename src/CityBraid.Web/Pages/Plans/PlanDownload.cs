using System.Globalization;
using System.IO.Compression;
using System.Text;
using CityBraid.Tables;

namespace CityBraid.Web;

/// <summary>A model's file and the tables of its results, to take away.</summary>
internal static class PlanDownload
{
    private const string Csv = "text/csv; charset=utf-8";
    private const string Zip = "application/zip";
    private const string Bytes = "application/octet-stream";

    /// <summary>Sends a model as it was brought.</summary>
    public static async Task<IResult> FileAsync(
        [AsParameters] PlanAddress address,
        ShowPlan show,
        LoadPlanFile load,
        CancellationToken cancellation
    )
    {
        if (address.FindKey() is not { } key)
        {
            return Results.NotFound();
        }

        var actor = address.Visit.Visitor.Actor;
        var plan = await show.RunAsync(actor, key, cancellation);
        var content = await load.RunAsync(actor, key, cancellation);
        return plan.IsRefused || content.IsRefused
            ? Answers.Problem(address.Visit, (plan.Refusal ?? content.Refusal)!)
            : Results.File(content.Value.ToArray(), Bytes, plan.Value.FileName);
    }

    /// <summary>Sends the rows of a table that its address asks for.</summary>
    public static async Task<IResult> CsvAsync(
        [AsParameters] PlanTableAddress address,
        ShowPlanTable show,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(address.Place, out var place))
        {
            return Results.NotFound();
        }

        var shown = await show.RunAsync(address.Visit.Visitor.Actor, address.QueryOf(place), cancellation);
        return shown.IsRefused
            ? Answers.Problem(address.Visit, shown.Refusal)
            : Results.Stream(
                stream => WriteAsync(stream, shown.Value, cancellation),
                Csv,
                $"{shown.Value.Head.Name}.csv"
            );
    }

    /// <summary>Sends all tables of a result as files of an archive, as otoole writes them.</summary>
    public static async Task<IResult> TablesAsync(
        [AsParameters] PlanResultAddress address,
        ShowPlanResult show,
        LoadPlanTable load,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(address.Place, out var place))
        {
            return Results.NotFound();
        }

        var actor = address.Visit.Visitor.Actor;
        var result = await show.RunAsync(actor, place, address.Run, cancellation);
        return result.IsRefused
            ? Answers.Problem(address.Visit, result.Refusal)
            : Results.File(
                await ArchiveAsync(actor, result.Value, load, cancellation),
                Zip,
                $"{place}-tables.zip"
            );
    }

    /// <summary>All tables of a result as a zip archive.</summary>
    public static async Task<byte[]> ArchiveAsync(
        Actor actor,
        PlanResult result,
        LoadPlanTable load,
        CancellationToken cancellation
    )
    {
        using var stream = new MemoryStream();
        await using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var head in result.Tables)
            {
                var query = new PlanTableQuery(result.Plan.Place, result.Run, head.Name);
                var table = await load.RunAsync(actor, query, cancellation);
                await WriteAsync(archive, head, table, cancellation);
            }
        }

        return stream.ToArray();
    }

    private static async Task WriteAsync(
        ZipArchive archive,
        PlanTableHead head,
        Result<PackedTable> table,
        CancellationToken cancellation
    )
    {
        var packed = table.Value ?? throw new InvalidOperationException(head.Name);
        await using var entry = await archive.CreateEntry($"{head.Name}.csv").OpenAsync(cancellation);
        await using var text = new GZipStream(
            new MemoryStream(packed.Content.ToArray()),
            CompressionMode.Decompress
        );
        await text.CopyToAsync(entry, cancellation);
    }

    /// <summary>Writes rows as CSV in which no name is taken for a formula.</summary>
    public static async Task WriteAsync(Stream stream, PlanTableView view, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var writer = new CsvWriter(text);
        await writer.WriteRowAsync([.. view.Columns], cancellation);
        foreach (var row in view.Rows)
        {
            await writer.WriteRowAsync([.. row.SkipLast(1), NumberOf(row[^1])], cancellation);
        }
    }

    /// <summary>The number as such where a decimal holds all of it, else as it is written.</summary>
    private static object NumberOf(string cell) =>
        decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && ((double)number).Equals(double.Parse(cell, CultureInfo.InvariantCulture))
            ? number
            : cell;
}
