using System.Globalization;
using CityBraid.Tables;

namespace CityBraid.Web;

/// <summary>Writes inventories as files, and says of a file whether it still agrees.</summary>
/// <param name="export">Gathers what is written.</param>
/// <param name="forms">The layouts.</param>
/// <param name="words">The variables and units.</param>
/// <param name="tables">The references.</param>
/// <param name="time">Tells the day.</param>
public sealed class InventoryFiles(
    ExportInventory export,
    FormLibrary forms,
    Vocabulary words,
    InventoryTables tables,
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
        var layout = forms.Find(format);
        if (layout is null && format is not ExportFormats.Json)
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

        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"{request.Place}-{request.Year}-{format}{layout?.Ending ?? ".json"}"
        );
        return layout is null
            ? new ExportedFile(
                name,
                "application/json",
                InventoryJson.Write(found.Value, Today, language),
                found.Value
            )
            : new ExportedFile(name, layout.ContentType, Write(layout, found.Value, language), found.Value);
    }

    /// <summary>Reads a file that was written before, and compares its figures with today's.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="content">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="language">The language in which differences are named.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Result<FormComparison>> CheckAsync(
        Actor actor,
        byte[] content,
        string fileName,
        Language language,
        CancellationToken cancellation
    )
    {
        if (InventoryJson.Find(content) is { } document)
        {
            return await CheckAsync(actor, document, cancellation);
        }

        using var stream = new MemoryStream(content);
        var opened = TableFile.Open(stream, fileName);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        using var file = opened.Value;
        try
        {
            return ReadForm.Find(file, forms) is { } form
                ? await CheckAsync(actor, form, language, cancellation)
                : NotOurs(fileName);
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("tables.unreadable", [unreadable.Finding]);
        }
    }

    private async Task<Result<FormComparison>> CheckAsync(
        Actor actor,
        ReadForm form,
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
            : FormComparison.Of(form, ContentOf(form.Layout, found.Value, language), language.Tag);
    }

    private async Task<Result<FormComparison>> CheckAsync(
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

    private byte[] Write(FormLayout layout, InventoryExport found, Language language)
    {
        using var output = new MemoryStream();
        FormWriter.Write(layout, ContentOf(layout, found, language), language.Tag, output);
        return output.ToArray();
    }

    private FormContent ContentOf(FormLayout layout, InventoryExport found, Language language)
    {
        var spoken = Language.Find(layout.Language) ?? language;
        return new InventoryContent(found, words, tables.Gpc, spoken).Of(layout, Today);
    }

    private static Refusal NotOurs(string fileName) =>
        Refusal.Invalid(
            "exports.not-an-export",
            ("file", fileName),
            ("known", string.Join(", ", ExportFormats.All))
        );
}
