using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Web;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary><c>inventory check-export</c>: whether a file still says what the inventory says.</summary>
internal static class CheckExportVerb
{
    private static readonly Argument<string?> Path = Reading.Argument<string>("FILE", text => text);

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("check-export", "citybraid inventory check-export ecrf.xlsx", RunAsync) { Path };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation) =>
        Answer.Of(
            await CheckAsync(session, cancellation),
            session.Language,
            found => new Answer(
                CheckExportDocument.Of(found),
                reader => Page(found, reader),
                found.Differences.Count == 0 ? ExitCode.Done : ExitCode.Refused
            )
        );

    private static async Task<Result<PackComparison>> CheckAsync(
        Session session,
        CancellationToken cancellation
    )
    {
        var path = session.Load(Path);
        if (!File.Exists(path))
        {
            return InputFile.Missing(path);
        }

        var content = await File.ReadAllBytesAsync(path, cancellation);
        var files = await session.OpenAsync<InventoryFiles>(cancellation);
        var name = System.IO.Path.GetFileName(path);
        return await files.CheckAsync(session.Actor, content, name, session.Language, cancellation);
    }

    private static IRenderable Page(PackComparison found, Reader reader)
    {
        var line = Pages.Line(
            reader,
            "inventory.export-checked",
            ("figures", Numerals.Show(found.Figures)),
            ("agree", Numerals.Show(found.Agree))
        );
        if (found.Differences.Count == 0)
        {
            return line;
        }

        var table = Pages.Table(reader, "column.figure", "column.stated", "column.recomputed");
        foreach (var difference in found.Differences)
        {
            Pages.AddRow(
                table,
                difference.Figure,
                difference.Stated ?? string.Empty,
                difference.Recomputed ?? string.Empty
            );
        }

        return Pages.Below(line, table);
    }
}
