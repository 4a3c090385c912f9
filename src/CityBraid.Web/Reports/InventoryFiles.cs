using CityBraid.Tables;

namespace CityBraid.Web;

/// <summary>Writes inventories as files, and says of a file whether it still agrees.</summary>
/// <param name="export">Gathers what is written.</param>
/// <param name="packs">The packs.</param>
/// <param name="content">What goes into them.</param>
/// <param name="time">Tells the day.</param>
public sealed class InventoryFiles(
    ExportInventory export,
    PackLibrary packs,
    PlaceContent content,
    TimeProvider time
)
{
    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Writes a file, whole in memory, so that nobody is sent half of one.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">The inventory.</param>
    /// <param name="format">One of <see cref="ExportFormats.All"/>.</param>
    /// <param name="language">The language of titles and names.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    public async Task<Result<ExportedFile>> WriteAsync(
        Actor actor,
        CompileRequest request,
        string format,
        Language language,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var pack = ExportFormats.All.Contains(format, StringComparer.Ordinal) ? packs.Find(format) : null;
        if (pack is null && format is not ExportFormats.Json)
        {
            return Refusal.Invalid(
                "exports.no-such-format",
                ("format", format),
                ("known", string.Join(", ", ExportFormats.All))
            );
        }

        var found = await export.RunAsync(actor, request, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var name = FormattableString.Invariant($"{request.Place}-{request.Year}-{format}");
        if (pack is null)
        {
            var json = InventoryJson.Write(found.Value, Today, language);
            return new ExportedFile(name + ".json", "application/json", json, found.Value);
        }

        var report = PackFilling.Fill(pack, content.Of(pack, found.Value, [], language), language.Tag);
        var kind = ReportFormat.Of(pack.Kind);
        return new ExportedFile(name + kind.Ending, kind.ContentType, kind.Write(report, packs), found.Value);
    }

    /// <summary>Reads a file that was written before, and compares its figures with today's.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="file">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="language">The language in which differences are named.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Result<PackComparison>> CheckAsync(
        Actor actor,
        byte[] file,
        string fileName,
        Language language,
        CancellationToken cancellation
    )
    {
        if (InventoryJson.Find(file) is { } document)
        {
            return await CheckAsync(actor, document, cancellation);
        }

        using var stream = new MemoryStream(file);
        var opened = TableFile.Open(stream, fileName);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        using var table = opened.Value;
        try
        {
            return ReadPack.Find(table, packs) is { } form
                ? await CheckAsync(actor, form, language, cancellation)
                : NotOurs(fileName);
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("tables.unreadable", [unreadable.Finding]);
        }
    }

    private async Task<Result<PackComparison>> CheckAsync(
        Actor actor,
        ReadPack form,
        Language language,
        CancellationToken cancellation
    )
    {
        var request = ExportBasis.Find(form.FindText);
        if (request.IsRefused)
        {
            return request.Refusal;
        }

        var found = await export.RunAsync(actor, request.Value, cancellation);
        return found.IsRefused
            ? found.Refusal
            : PackComparison.Of(form, content.Of(form.Pack, found.Value, [], language), language.Tag);
    }

    private async Task<Result<PackComparison>> CheckAsync(
        Actor actor,
        System.Text.Json.JsonElement document,
        CancellationToken cancellation
    )
    {
        var inventory = document.GetProperty("inventory");
        var request = ExportBasis.Find(name => InventoryJson.Text(inventory, name));
        if (request.IsRefused)
        {
            return request.Refusal;
        }

        var language = Language.Find(InventoryJson.Text(document, "language")) ?? Language.English;
        var found = await export.RunAsync(actor, request.Value, cancellation);
        return found.IsRefused
            ? found.Refusal
            : InventoryJson.Compare(
                document,
                InventoryJson.Find(InventoryJson.Write(found.Value, Today, language))!.Value
            );
    }

    private static Refusal NotOurs(string fileName) =>
        Refusal.Invalid(
            "exports.not-an-export",
            ("file", fileName),
            ("known", string.Join(", ", ExportFormats.All))
        );
}
