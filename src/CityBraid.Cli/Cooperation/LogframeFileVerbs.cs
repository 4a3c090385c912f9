using System.CommandLine;
using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Web;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>
/// <c>logframe show</c>, <c>export</c> and <c>import</c>: logframes as they read, and logframes,
/// indicators and reports as a workbook, out and in.
/// </summary>
internal static class LogframeFileVerbs
{
    private static readonly RecordKind[] Kinds =
    [
        RecordKind.Logframe,
        RecordKind.Indicator,
        RecordKind.IndicatorReport,
    ];

    private static readonly Option<PlaceCode?> Workspace = Reading
        .Option("--workspace", "CODE", CommonOptions.ReadPlace)
        .Required();

    private static readonly Option<string?> Kind = Reading.Choice(
        "--records",
        string.Join('|', Kinds.Select(kind => kind.ToName()))
    );

    private static readonly Option<string?> Out = Reading.Text("--out", "PATH").Required();
    private static readonly Argument<string?> Path = Reading.Argument<string>("FILE", text => text);

    /// <summary>The verbs.</summary>
    public static IEnumerable<Verb> All() =>
        [
            new Verb("show", "citybraid logframe show --workspace urban-nexus", ShowAsync) { Workspace },
            new Verb(
                "export",
                "citybraid logframe export --workspace urban-nexus --out logframes.xlsx",
                ExportAsync
            )
            {
                Workspace,
                Kind,
                Out,
            },
            new Verb(
                "import",
                "citybraid logframe import logframes.xlsx --workspace urban-nexus",
                ImportAsync
            )
            {
                Path,
                Workspace,
                Kind,
            },
        ];

    private static async Task<Answer> ShowAsync(Session session, CancellationToken cancellation)
    {
        var show = await session.OpenAsync<ShowLogframes>(cancellation);
        if (await KnownWorkspace.FindRefusalAsync(session, Workspace, cancellation) is { } unknown)
        {
            return unknown;
        }

        return Answer.Of(
            await show.RunAsync(session.Actor, session.Load(Workspace), cancellation),
            session.Language,
            logframes => new Answer(
                logframes.Select(one => LogframeDocument.Of(one, session.Language)).ToArray(),
                reader => LogframeTablePage.Of(logframes, reader)
            )
        );
    }

    private static async Task<Answer> ExportAsync(Session session, CancellationToken cancellation)
    {
        var path = session.Load(Out);
        var place = StagedOutput.SingleFile(path);
        if (place.IsRefused)
        {
            return Answer.Refused(place.Refusal, session.Language);
        }

        using var output = place.Value;
        using var content = new MemoryStream();
        var export = await session.OpenAsync<ExportRecordSheet>(cancellation);
        if (await KnownWorkspace.FindRefusalAsync(session, Workspace, cancellation) is { } unknown)
        {
            return unknown;
        }

        var query = new RecordQuery(KindOf(session), session.Load(Workspace));
        var written = await export.RunAsync(session.Actor, query, content, cancellation);
        if (written.IsRefused)
        {
            return Answer.Refused(written.Refusal, session.Language);
        }

        await using (var stream = output.Create(output.Name))
        {
            await stream.WriteAsync(content.ToArray(), cancellation);
        }

        output.Keep();
        return new Answer(
            new RecordExportDocument(query.Workspace!.Value, query.Kind.ToName(), path, written.Value),
            reader =>
                Pages.Line(
                    reader,
                    "records.exported",
                    ("count", Numerals.Show(written.Value)),
                    ("path", path)
                )
        );
    }

    private static async Task<Answer> ImportAsync(Session session, CancellationToken cancellation)
    {
        var path = session.Load(Path);
        if (!File.Exists(path))
        {
            return Answer.Refused(InputFile.Missing(path), session.Language);
        }

        var workspace = session.Load(Workspace);
        await using var content = File.OpenRead(path);
        var import = await session.OpenAsync<ImportRecordSheet>(cancellation);
        if (await KnownWorkspace.FindRefusalAsync(session, Workspace, cancellation) is { } unknown)
        {
            return unknown;
        }

        var upload = new RecordSheetUpload(
            workspace,
            KindOf(session),
            content,
            System.IO.Path.GetFileName(path)
        );
        return Answer.Of(
            await import.RunAsync(session.Actor, upload, cancellation),
            session.Language,
            done => new Answer(
                RecordImportDocument.Of(workspace, done, session.Language),
                reader =>
                    Pages.Line(
                        reader,
                        "records.imported",
                        ("added", Numerals.Show(done.Added)),
                        ("changed", Numerals.Show(done.Changed)),
                        ("unchanged", Numerals.Show(done.Unchanged))
                    )
            )
        );
    }

    private static RecordKind KindOf(Session session) =>
        RecordKinds.Find(session.Find(Kind)) ?? RecordKind.Logframe;
}
