using System.Globalization;

namespace CityBraid.Web;

/// <summary>Writes kept reports as files whose names and heads say what they are.</summary>
/// <param name="open">Opens reports, and checks who may read them.</param>
/// <param name="store">Keeps what published reports say.</param>
/// <param name="desk">Writes reports.</param>
public sealed class KeptReportFiles(OpenReport open, IReportStore store, PackDesk desk)
{
    /// <summary>A published report as it is kept: its SHA-256 is the one that is told.</summary>
    public const string Json = "json";

    /// <summary>The file.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="key">The report.</param>
    /// <param name="format">The name of a format, or <see cref="Json"/>; null for the pack's own.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    public async Task<Result<ReportFile>> WriteAsync(
        Actor actor,
        KeptReportKey key,
        string? format,
        CancellationToken cancellation
    )
    {
        var opened = await open.RunAsync(actor, key, cancellation);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        var (kept, report) = (opened.Value.Kept, opened.Value.Report);
        if (format == Json && await store.FindContentAsync(key, cancellation) is { } content)
        {
            return new ReportFile($"{NameOf(kept)}.json", "application/json", content.ToArray(), report);
        }

        var named = report with { FileName = NameOf(kept), Standing = StandingOf(kept) };
        return await desk.WriteAsync(named, kept.Request, format, cancellation);
    }

    /// <summary>Place, year, pack, state with number, and language: files of two states have two
    ///   names.</summary>
    private static string NameOf(KeptReport kept)
    {
        var year = kept.Request.Year is { } number ? FormattableString.Invariant($"-{number}") : string.Empty;
        var state = kept.IsDraft ? "draft" : "report";
        return FormattableString.Invariant(
            $"{kept.Request.Place}{year}-{kept.Request.Pack}-{state}-{kept.Number}-{kept.Language}"
        );
    }

    private static string StandingOf(KeptReport kept)
    {
        var language = Language.Find(kept.Language) ?? Language.English;
        var number = kept.Number.ToString(CultureInfo.InvariantCulture);
        return kept.Publication is { } publication
            ? ExportLabels.Book.Say(
                "kept.standing.published",
                language,
                ("number", number),
                ("day", publication.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            )
            : ExportLabels.Book.Say("kept.standing.draft", language, ("number", number));
    }
}
