using System.CommandLine;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>facts import</c>: a file becomes facts; a person sees the differences first.</summary>
internal static class ImportVerb
{
    private static readonly Argument<string?> Path = Reading.Argument<string>("FILE", text => text);
    private static readonly Option<string?> Mapping = Reading.Text("--mapping", "NAME");
    private static readonly Option<IReadOnlyList<ItemChoice>> Choices = Reading.Options(
        "--map",
        "ITEM=VARIABLE",
        ImportDecisions.ReadChoice
    );
    private static readonly Option<IReadOnlyList<CellCorrection>> Corrections = Reading.Options(
        "--correct",
        "CELL=TEXT",
        ImportDecisions.ReadCorrection
    );
    private static readonly Option<bool> Preview = new("--preview");
    private static readonly Option<CalendarYear?> Year = Reading.Option("--year", "YEAR", CalendarYear.Find);

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("import", "citybraid facts import form-2562.xlsx --place khon-kaen --preview", RunAsync)
        {
            Path,
            CommonOptions.Place,
            Year,
            Mapping,
            Choices,
            Corrections,
            Preview,
            CommonOptions.Yes,
        };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var isPreview = session.Find(Preview);
        if (!isPreview && session.HasPerson)
        {
            var expected = await ImportAsync(session, isPreview: true, cancellation);
            if (expected is { IsRefused: false, Value.Differences: [_, ..] differences })
            {
                session.Show(reader => DifferenceTable.Of(differences, reader));
                var changed = ("changed", Numerals.Show(differences.Count));
                if (!await session.ConfirmAsync("import.ask", changed, cancellation))
                {
                    session.Tell("import.stopped");
                    return Told(session, expected, isPreview: true);
                }
            }
        }

        return Told(session, await ImportAsync(session, isPreview, cancellation), isPreview);
    }

    private static async Task<Result<ImportReport>> ImportAsync(
        Session session,
        bool isPreview,
        CancellationToken cancellation
    )
    {
        var path = session.Load(Path);
        if (!File.Exists(path))
        {
            return InputFile.Missing(path);
        }

        await using var content = File.OpenRead(path);
        var request = new ImportRequest(
            content,
            System.IO.Path.GetFileName(path),
            session.Load(CommonOptions.Place),
            session.Find(Year)?.Number,
            session.Find(Mapping),
            isPreview
        )
        {
            Choices = ImportDecisions.ByItem(session.Find(Choices) ?? []),
            Corrections = ImportDecisions.By(session.Actor, session.Find(Corrections) ?? []),
        };
        var import = await session.OpenAsync<ImportFacts>(cancellation);
        return await import.RunAsync(session.Actor, request, cancellation);
    }

    private static Answer Told(Session session, Result<ImportReport> result, bool isPreview) =>
        result.IsRefused
            ? Answer.Refused(result.Refusal, session.Language) with
            {
                Document = ImportDocument.Of(result.Refusal, isPreview, session.Language),
            }
            : new Answer(
                ImportDocument.Of(result.Value, isPreview, session.Language),
                reader => ImportPage.Of(result.Value, isPreview, reader),
                result.Value.IsRefused ? ExitCode.Refused : ExitCode.Done
            );
}
