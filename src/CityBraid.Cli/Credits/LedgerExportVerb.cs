using System.CommandLine;
using CityBraid.Credits;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>credits export</c>: the public ledger as a file.</summary>
internal static class LedgerExportVerb
{
    private static readonly Option<string?> Format = Reading.Choice("--format", "csv|cadtrust").Required();
    private static readonly Option<string?> Out = Reading.Text("--out", "PATH").Required();

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("export", "citybraid credits export --format cadtrust --out credits.json", RunAsync)
        {
            Format,
            Out,
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
        var export = await session.OpenAsync<ExportLedger>(cancellation);
        var format = Enum.Parse<ExportFormat>(session.Load(Format), ignoreCase: true);
        await using var stream = output.Create(output.Name);
        var exported = await export.RunAsync(session.Actor, format, stream, cancellation);
        await stream.DisposeAsync();
        if (!exported.IsRefused)
        {
            output.Keep();
        }

        return Answer.Of(
            exported,
            session.Language,
            done => new Answer(
                new LedgerExportDocument(path, done.Projects, done.Rows),
                reader =>
                    Pages.Line(
                        reader,
                        "credits.exported",
                        ("projects", Numerals.Show(done.Projects)),
                        ("rows", Numerals.Show(done.Rows)),
                        ("path", path)
                    )
            )
        );
    }
}
