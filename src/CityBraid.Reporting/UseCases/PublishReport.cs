using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Publishes a draft: from then on it says what it says now.</summary>
/// <remarks>
/// Nobody publishes a number that they did not see: figures that changed are drawn anew first, and words
/// above a number that changed are looked at first.
/// </remarks>
/// <param name="filling">Fills packs.</param>
/// <param name="store">Keeps reports.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class PublishReport(IReportFilling filling, IReportStore store, TimeProvider time)
{
    /// <summary>The report as it is published.</summary>
    /// <param name="actor">Who publishes it: somebody else than who wrote it.</param>
    /// <param name="key">The draft.</param>
    /// <param name="seen">The revision of it that was seen.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    public async Task<Result<KeptReport>> RunAsync(
        Actor actor,
        KeptReportKey key,
        int seen,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (actor.FindRefusal(Permission.PublishReports, key.Workspace) is { } refusal)
        {
            return refusal;
        }

        var kept = await store.FindAsync(key, cancellation);
        if (kept is null or { Discard: not null })
        {
            return ReportAccess.Unknown(key);
        }

        if (FindRefusal(actor, kept, seen) is { } refused)
        {
            return refused;
        }

        var filled = await filling.FillAsync(actor, kept.AsDrawn, kept.Language, cancellation);
        return filled.IsRefused ? filled.Refusal
            : FindChange(kept, filled.Value) is { } changed ? changed
            : await KeepAsync(actor, kept, filled.Value, cancellation);
    }

    private static Refusal? FindRefusal(Actor actor, KeptReport kept, int seen) =>
        !kept.IsDraft ? ReportAccess.Published(kept.Key)
        : kept.IsWrittenBy(actor) && actor != Actor.LocalAdministrator
            ? Refusal.Forbidden("reports.own-draft")
        : kept.Revision != seen ? ReportAccess.Changed(kept.Key)
        : null;

    private static Refusal? FindChange(KeptReport kept, Report filled)
    {
        var changes = FigureChange.Between(kept.Figures, KeptFigure.Of(filled)).Count;
        var stale = WordedReport.StaleOf(filled, kept).Count;
        var sections = ReportSection.Of(kept, filled);
        return kept.Version != filled.Version
                ? Refusal.Conflict(
                    "reports.version-changed",
                    ("version", kept.Version),
                    ("now", filled.Version)
                )
            : changes > 0 ? Refusal.Conflict("reports.figures-changed", ("count", Text(changes)))
            : stale > 0 ? Refusal.Conflict("reports.words-stale", ("count", Text(stale)))
            : Titles(sections.Where(section => section.IsChanged)) is { } changed
                ? Refusal.Conflict("reports.parts-changed", ("parts", changed))
            : Titles(sections.Where(section => !section.IsSigned(Math.Max(kept.Signers, filled.Signers))))
                is { } unsigned
                ? Refusal.Conflict("reports.unsigned", ("parts", unsigned), ("most", Text(kept.Signers)))
            : null;
    }

    private static string? Titles(IEnumerable<ReportSection> sections) =>
        string.Join(", ", sections.Select(section => section.Part.Title)) is { Length: > 0 } titles
            ? titles
            : null;

    private async Task<Result<KeptReport>> KeepAsync(
        Actor actor,
        KeptReport kept,
        Report filled,
        CancellationToken cancellation
    )
    {
        var content = ReportJson.Write(WordedReport.Of(filled, kept));
        var publication = new ReportPublication(
            actor.Name,
            time.GetUtcNow(),
            ReportPublication.DigestOf(content)
        );
        var published = kept with { Publication = publication };
        return await store.TryPublishAsync(published, content, cancellation) is { } done
            ? done
            : ReportAccess.Changed(kept.Key);
    }

    private static string Text(int number) => FormattableString.Invariant($"{number}");
}
