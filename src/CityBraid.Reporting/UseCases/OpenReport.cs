using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Opens a kept report beside what is on record.</summary>
/// <param name="filling">Fills packs.</param>
/// <param name="store">Keeps reports.</param>
public sealed class OpenReport(IReportFilling filling, IReportStore store)
{
    /// <summary>The report; a draft only for whoever works there.</summary>
    public async Task<Result<OpenedReport>> RunAsync(
        Actor actor,
        KeptReportKey key,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (ReportAccess.FindReadingRefusal(actor, key.Workspace) is { } refusal)
        {
            return refusal;
        }

        var kept = await store.FindAsync(key, cancellation);
        var seesDrafts = ReportAccess.SeesDrafts(actor, key.Workspace);
        if (kept is null or { Discard: not null } || (kept.IsDraft && !seesDrafts))
        {
            return ReportAccess.Unknown(key);
        }

        var filled = await filling.FillAsync(actor, kept.AsDrawn, kept.Language, cancellation);
        if (kept.IsDraft)
        {
            return filled.IsRefused ? filled.Refusal : Draft(kept, filled.Value);
        }

        var said = await LoadSaidAsync(kept, cancellation);
        kept = seesDrafts ? kept : kept.ForOutsiders();
        return filled.IsRefused
            ? new OpenedReport(kept, said)
            : new OpenedReport(kept, said) { Drafted = filled.Value, Changes = Changes(kept, filled.Value) };
    }

    private static OpenedReport Draft(KeptReport kept, Report drafted) =>
        new(kept, WordedReport.Of(drafted, kept))
        {
            Drafted = drafted,
            Changes = Changes(kept, drafted),
            StaleWordings = WordedReport.StaleOf(drafted, kept),
            Sections = ReportSection.Of(kept, drafted),
        };

    private static IReadOnlyList<FigureChange> Changes(KeptReport kept, Report now) =>
        FigureChange.Between(kept.Figures, KeptFigure.Of(now));

    private async Task<Report> LoadSaidAsync(KeptReport kept, CancellationToken cancellation)
    {
        var content =
            await store.FindContentAsync(kept.Key, cancellation)
            ?? throw new InvalidOperationException($"Nothing is kept of published report {kept.Key}.");
        return ReportPublication.DigestOf(content) == kept.Publication!.Sha256
            ? ReportJson.Read(content.Span)
            : throw new InvalidOperationException($"What is kept of report {kept.Key} was changed.");
    }
}
