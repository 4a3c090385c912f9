using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Web;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>report …</c>: one record of facts, many recipients' forms.</summary>
internal static class ReportVerbs
{
    private const string Example =
        "citybraid report export --pack ecrf --place khon-kaen --period 2562 --out ecrf.xlsx";

    private static readonly Option<string?> Pack = Reading.Text("--pack", "NAME").Required();
    private static readonly Option<string?> Out = Reading.Text("--out", "PATH").Required();
    private static readonly Option<CalendarYear?> Period = Reading.Option(
        "--period",
        "YEAR",
        CalendarYear.Find
    );
    private static readonly Option<string?> Format = Reading.Choice(
        "--format",
        string.Join('|', ReportFormat.All.Select(format => format.Name))
    );
    private static readonly Option<Language?> Lang = Reading.Option("--lang", "th|en|zh", Language.Find);
    private static readonly Option<string?> Indicator = Reading.Text("--indicator", "CODE");
    private static readonly Argument<string?> Path = Reading.Argument<string>("FILE", text => text);

    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("report", Example)
        {
            new Verb("list", "citybraid report list", ListAsync) { PackVerbs.Workspace },
            new Verb("fill", "citybraid report fill --pack lpa --place khon-kaen --period 2562", FillAsync)
            {
                Pack,
                CommonOptions.Place,
                Period,
                Indicator,
                InventoryVerbs.Gwp,
                InventoryVerbs.Level,
                Lang,
            },
            new Verb("export", Example, ExportAsync)
            {
                Pack,
                CommonOptions.Place,
                Period,
                Indicator,
                Out,
                Format,
                InventoryVerbs.Gwp,
                InventoryVerbs.Level,
                Lang,
            },
            new Verb("drafts", "citybraid report drafts --place khon-kaen", KeptReportVerbs.ListAsync)
            {
                CommonOptions.Place,
            },
            new Verb(
                "draft",
                "citybraid report draft --pack fact-sheet --place khon-kaen --period 2562",
                DraftAsync
            )
            {
                Pack,
                CommonOptions.Place,
                Period,
                Indicator,
                InventoryVerbs.Gwp,
                InventoryVerbs.Level,
                Lang,
            },
            new Verb("publish", "citybraid report publish 1 --place khon-kaen", KeptReportVerbs.PublishAsync)
            {
                KeptReportVerbs.Number,
                CommonOptions.Place,
            },
            new Verb("verify", "citybraid report verify ecrf.xlsx", VerifyAsync) { Path },
            PackVerbs.Check(),
            PackVerbs.Install(),
            PackVerbs.Remove(),
        };

    private static async Task<Answer> ListAsync(Session session, CancellationToken cancellation)
    {
        var packs = session.Find(PackVerbs.Workspace) is { } workspace
            ? await (await session.OpenAsync<PackDesk>(cancellation)).ListAsync(
                session.Actor,
                workspace,
                cancellation
            )
            : session.Open<PackLibrary>().All;
        return new Answer(
            packs.Select(pack => PackDocument.Of(pack, session.Language)).ToArray(),
            reader => ReportPages.List(packs, reader)
        );
    }

    private static async Task<Answer> FillAsync(Session session, CancellationToken cancellation)
    {
        var desk = await session.OpenAsync<PackDesk>(cancellation);
        return Answer.Of(
            await desk.FillAsync(session.Actor, Request(session), LanguageOf(session), cancellation),
            session.Language,
            report => new Answer(
                ReportDocument.Of(report, file: null),
                reader => ReportPages.Fill(report, reader)
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
        var desk = await session.OpenAsync<PackDesk>(cancellation);
        var written = await desk.WriteAsync(
            session.Actor,
            Request(session),
            session.Find(Format),
            LanguageOf(session),
            cancellation
        );
        if (written.IsRefused)
        {
            return Answer.Refused(written.Refusal, session.Language);
        }

        await using (var stream = output.Create(output.Name))
        {
            await stream.WriteAsync(written.Value.Content, cancellation);
        }

        output.Keep();
        var report = written.Value.Report;
        return new Answer(
            ReportDocument.Of(report, path),
            reader => ReportPages.Exported(report, path, reader)
        );
    }

    private static async Task<Answer> VerifyAsync(Session session, CancellationToken cancellation)
    {
        var path = session.Load(Path);
        if (!File.Exists(path))
        {
            return Answer.Refused(InputFile.Missing(path), session.Language);
        }

        await using var content = File.OpenRead(path);
        return Answer.Of(
            session.Open<ReportVerifier>().Verify(content, System.IO.Path.GetFileName(path)),
            session.Language,
            found => new Answer(
                FileVerificationDocument.Of(found),
                reader => VerifiedPage.Of(found, reader),
                found.Differences.Count == 0 ? ExitCode.Done : ExitCode.Refused
            )
        );
    }

    private static Task<Answer> DraftAsync(Session session, CancellationToken cancellation) =>
        KeptReportVerbs.StartAsync(session, Request(session), LanguageOf(session), cancellation);

    private static ReportRequest Request(Session session) =>
        new(
            session.Load(Pack),
            session.Load(CommonOptions.Place),
            session.Find(Period)?.Number,
            session.Find(InventoryVerbs.Gwp),
            session.Find(InventoryVerbs.Level),
            session.Find(Indicator)
        );

    private static Language LanguageOf(Session session) => session.Find(Lang) ?? session.Language;
}
