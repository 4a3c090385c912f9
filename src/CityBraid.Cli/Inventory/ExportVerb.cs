using System.CommandLine;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Web;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>inventory export</c>: an inventory as a file for others.</summary>
internal static class ExportVerb
{
    private static readonly Option<string?> Format = Reading
        .Choice("--format", string.Join('|', ExportFormats.All))
        .Required();
    private static readonly Option<string?> Out = Reading.Text("--out", "PATH").Required();
    private static readonly Option<Language?> Lang = Reading.Option("--lang", "th|en|zh", Language.Find);

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new(
            "export",
            "citybraid inventory export --place khon-kaen --year 2562 --format ecrf --out ecrf.xlsx",
            RunAsync
        )
        {
            CommonOptions.Place,
            CommonOptions.Year,
            Format,
            Out,
            InventoryVerbs.Gwp,
            InventoryVerbs.Level,
            Lang,
        };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var path = session.Load(Out);
        var place = StagedOutput.SingleFile(path);
        if (place.IsRefused)
        {
            return Answer.Refused(place.Refusal, session.Language);
        }

        using var output = place.Value;
        var written = await WriteAsync(session, cancellation);
        if (written.IsRefused)
        {
            return Answer.Refused(written.Refusal, session.Language);
        }

        await using (var stream = output.Create(output.Name))
        {
            await stream.WriteAsync(written.Value.Content, cancellation);
        }

        output.Keep();
        var document = ExportDocument.Of(written.Value.Export, session.Load(Format), path);
        return new Answer(
            document,
            reader =>
                Pages.Line(
                    reader,
                    "inventory.exported",
                    ("facts", Numerals.Show(document.Facts)),
                    ("gaps", Numerals.Show(document.Gaps.Count)),
                    ("path", path)
                )
        );
    }

    private static async Task<Result<ExportedFile>> WriteAsync(
        Session session,
        CancellationToken cancellation
    )
    {
        var request = InventoryVerbs.RequestOf(session);
        var files = await session.OpenAsync<InventoryFiles>(cancellation);
        return await files.WriteAsync(
            session.Actor,
            request,
            session.Load(Format),
            session.Find(Lang) ?? session.Language,
            cancellation
        );
    }
}
