using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Puts a paragraph of a draft in somebody's own words.</summary>
/// <param name="filling">Fills packs.</param>
/// <param name="store">Keeps reports.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class WordReport(IReportFilling filling, IReportStore store, TimeProvider time)
{
    /// <summary>The longest wording.</summary>
    public const int WordsMax = 4_000;

    /// <summary>The draft with the wording; of two who saw the same paragraph one is too late.</summary>
    public async Task<Result<KeptReport>> RunAsync(
        Actor actor,
        WordingRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var drafted = await FindDraftedAsync(actor, request, cancellation);
        if (drafted.IsRefused)
        {
            return drafted.Refusal;
        }

        while (true)
        {
            var found = await new ReportDrafts(store).FindAsync(actor, request.Report, cancellation);
            if (found.IsRefused)
            {
                return found.Refusal;
            }

            if ((found.Value.FindWording(request.Text)?.Revision ?? 0) != request.Seen)
            {
                return Refusal.Conflict("reports.worded-meanwhile", ("text", request.Text));
            }

            // Somebody may save another paragraph at the same time; that is no reason to lose this one.
            var now = time.GetUtcNow();
            var worded = Worded(found.Value, request, drafted.Value, actor, now);
            if (await store.TrySaveAsync(worded, actor, now, cancellation) is { } saved)
            {
                return saved;
            }
        }
    }

    private async Task<Result<ReportText>> FindDraftedAsync(
        Actor actor,
        WordingRequest request,
        CancellationToken cancellation
    )
    {
        var found = await new ReportDrafts(store).FindAsync(actor, request.Report, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var kept = found.Value;
        var filled = await filling.FillAsync(actor, kept.AsDrawn, kept.Language, cancellation);
        if (filled.IsRefused)
        {
            return filled.Refusal;
        }

        if (WordedReport.FindText(filled.Value, request.Text) is { } text)
        {
            return FindFault(request, text) is { } fault ? fault : text;
        }

        // A paragraph that is drafted no more can still be given up.
        return request.Words.Trim().Length == 0 && kept.FindWording(request.Text) is not null
            ? new ReportText(request.Text, [])
            : Refusal.NotFound("reports.no-such-text", ("text", request.Text));
    }

    private static Refusal? FindFault(WordingRequest request, ReportText drafted) =>
        request.Words.Trim().Length > WordsMax
            ? Refusal.Invalid("reports.words-too-long", ("most", FormattableString.Invariant($"{WordsMax}")))
        : !WordedText.IsPaired(request.Words) ? Refusal.Invalid("reports.braces")
        : WordedText.FindStranger(request.Words, drafted) is { } stranger
            ? Refusal.Invalid(
                "reports.no-such-figure",
                ("figure", stranger),
                ("known", string.Join(", ", WordedText.FiguresOf(drafted).Keys))
            )
        : request.Drafted is { } read && read.Trim() != $"{drafted}".Trim()
            ? Refusal.Conflict("reports.drafted-meanwhile", ("now", $"{drafted}"))
        : null;

    private static KeptReport Worded(
        KeptReport kept,
        WordingRequest request,
        ReportText drafted,
        Actor actor,
        DateTimeOffset now
    )
    {
        var others = kept.Wordings.Where(wording => wording.Text != request.Text);
        var words = request.Words.Trim().ReplaceLineEndings(" ");
        return kept.WrittenBy(actor) with
        {
            Wordings =
                words.Length == 0 || words == WordedText.Of(drafted)
                    ? [.. others]
                    :
                    [
                        .. others,
                        new ReportWording(
                            request.Text,
                            words,
                            WordedText.ValuesOf(drafted),
                            actor.Name,
                            now,
                            kept.Revision + 1,
                            $"{drafted}"
                        ),
                    ],
        };
    }
}
