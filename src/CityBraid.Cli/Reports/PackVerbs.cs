using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Web;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>report check|install|remove</c>: forms that an installation loads.</summary>
internal static class PackVerbs
{
    private static readonly Argument<string?> Path = Reading.Argument<string>("FILE", text => text);
    private static readonly Option<string?> Pack = Reading.Text("--pack", "NAME").Required();
    private static readonly Option<CalendarYear?> Period = Reading.Option(
        "--period",
        "YEAR",
        CalendarYear.Find
    );

    /// <summary>The workspace whose forms are meant; left out for none.</summary>
    public static Option<PlaceCode?> Workspace { get; } =
        Reading.Option("--place", "PLACE", CommonOptions.ReadPlace);

    /// <summary>Says what is wrong with a file.</summary>
    public static Verb Check() =>
        new("check", "citybraid report check form.csv --place khon-kaen --period 2562", CheckAsync)
        {
            Path,
            Workspace,
            Period,
        };

    /// <summary>Loads a form.</summary>
    public static Verb Install() =>
        new("install", "citybraid report install form.csv --place khon-kaen", InstallAsync)
        {
            Path,
            CommonOptions.Place,
        };

    /// <summary>Takes a form out of use.</summary>
    public static Verb Remove() =>
        new("remove", "citybraid report remove --pack our-form --place khon-kaen", RemoveAsync)
        {
            Pack,
            CommonOptions.Place,
        };

    private static async Task<Answer> CheckAsync(Session session, CancellationToken cancellation)
    {
        var path = session.Load(Path);
        if (!File.Exists(path))
        {
            return Answer.Refused(InputFile.Missing(path), session.Language);
        }

        await using var content = File.OpenRead(path);
        if (content.Length == 0)
        {
            return Empty(path, session);
        }

        var workspace = session.Find(Workspace);
        var check = await session.OpenAsync<CheckPack>(cancellation);
        var read = await check.RunAsync(
            session.Actor,
            new PackFileRequest(content, System.IO.Path.GetFileName(path), workspace),
            cancellation
        );
        if (read.IsRefused)
        {
            return Answer.Refused(read.Refusal, session.Language);
        }

        var fill = await FindFillAsync(session, read.Value, workspace, cancellation);
        return new Answer(
            PackCheckDocument.Of(read.Value, fill, session.Language),
            reader => ReportPages.Checked(read.Value, fill, reader),
            read.Value.IsSound ? ExitCode.Done : ExitCode.Refused
        );
    }

    private static async Task<FillRate?> FindFillAsync(
        Session session,
        PackReading read,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        if (workspace is null || read.Pack is not { } pack)
        {
            return null;
        }

        var shelf = await session.OpenAsync<PackShelf>(cancellation);
        var request = new ReportRequest(pack.Name, workspace, session.Find(Period)?.Number);
        return await shelf.FindFillAsync(session.Actor, read, request, session.Language, cancellation);
    }

    private static async Task<Answer> InstallAsync(Session session, CancellationToken cancellation)
    {
        var path = session.Load(Path);
        if (!File.Exists(path))
        {
            return Answer.Refused(InputFile.Missing(path), session.Language);
        }

        await using var content = File.OpenRead(path);
        if (content.Length == 0)
        {
            return Empty(path, session);
        }

        var install = await session.OpenAsync<InstallPack>(cancellation);
        var name = System.IO.Path.GetFileName(path);
        return Told(
            session,
            await install.RunAsync(
                session.Actor,
                new PackFileRequest(content, name, session.Load(CommonOptions.Place)),
                cancellation
            )
        );
    }

    private static async Task<Answer> RemoveAsync(Session session, CancellationToken cancellation)
    {
        var remove = await session.OpenAsync<RemovePack>(cancellation);
        var key = new InstalledPackKey(session.Load(CommonOptions.Place), session.Load(Pack));
        return Told(session, await remove.RunAsync(session.Actor, key, cancellation));
    }

    private static Answer Empty(string path, Session session) =>
        Answer.Refused(Refusal.Invalid("reports.no-content", ("file", path)), session.Language);

    private static Answer Told(Session session, Result<OfferedPack> done) =>
        Answer.Of(
            done,
            session.Language,
            offered => new Answer(
                PackDocument.Of(offered.Pack, session.Language),
                reader => ReportPages.List([offered.Pack], reader)
            )
        );
}
