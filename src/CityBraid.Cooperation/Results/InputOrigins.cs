using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Keeps the origin of a report's value honest: it says what was drawn, or it is not kept.</summary>
/// <remarks>
/// An origin leads a reader to the fact that a number is from. Whoever sends one by a program could name any;
/// so it is drawn once more, as the writer may read, and has to give the very value.
/// </remarks>
/// <param name="boards">The indicators.</param>
/// <param name="draw">Draws what is on record.</param>
public sealed class InputOrigins(IndicatorBoards boards, DrawInputs draw)
{
    /// <summary>Inputs whose record says something else by now, as far as it may be read.</summary>
    /// <param name="report">The report.</param>
    /// <param name="now">What is on record, as far as the reader may know.</param>
    public static IReadOnlyList<DrawnInput> Changed(FieldSet report, IReadOnlyList<DrawnInput> now)
    {
        ArgumentNullException.ThrowIfNull(report);
        var known = now.ToLookup(input => input.Variable, StringComparer.Ordinal);
        return
        [
            .. from row in report.Rows("inputs")
            where row.Value["origin"] is not null
            from input in known[row.Value["variable"] ?? string.Empty].Take(1)
            where input.Value != row.Value.FindNumber("value")
            select input,
        ];
    }

    /// <summary>Origins that a draft states anew: those that its record does not hold just so.</summary>
    internal static IReadOnlyList<KeyValuePair<string, FieldSet>> NewOf(
        RecordDraft draft,
        CooperationRecord? now
    )
    {
        if (draft.Key.Kind != RecordKind.IndicatorReport)
        {
            return [];
        }

        var isOfSame =
            now is { IsRemoved: false }
            && Array.TrueForAll(Subject, name => now.Fields[name] == draft.Fields[name]);
        var kept = isOfSame ? now!.Fields.Rows("inputs").Select(row => row.Value).ToArray() : [];
        return
        [
            .. draft
                .Fields.Rows("inputs")
                .Where(row => row.Value["origin"] is not null)
                .Where(row => !Array.Exists(kept, row.Value.Says)),
        ];
    }

    /// <summary>That an origin is not what was drawn.</summary>
    internal static Finding NotDrawn(RecordDraft draft, KeyValuePair<string, FieldSet> row) =>
        new(
            Severity.Error,
            "cooperation.origin-not-drawn",
            RecordPlace.Of(draft.Key, $"inputs/{row.Key}/origin"),
            ("variable", row.Value["variable"] ?? row.Key),
            ("origin", row.Value["origin"]!)
        );

    /// <summary>The origins of drafts that the record does not bear out.</summary>
    internal async Task<IReadOnlyList<Finding>> CheckAsync(
        Actor actor,
        IEnumerable<(RecordDraft Draft, CooperationRecord? Now)> changes,
        CancellationToken cancellation
    )
    {
        var findings = new List<Finding>();
        IndicatorBoard? board = null;
        foreach (var (draft, now) in changes)
        {
            var stated = NewOf(draft, now);
            if (stated.Count == 0)
            {
                continue;
            }

            board ??= await boards.OpenAsync(actor, draft.Key.Workspace!, cancellation);
            var drawn = await draw.DrawAsync(actor, board, draft.Fields, cancellation);
            findings.AddRange(
                stated
                    .Where(row => !drawn.Any(input => Bears(input, row.Value)))
                    .Select(row => NotDrawn(draft, row))
            );
        }

        return findings;
    }

    private static string[] Subject { get; } = ["indicator", "date", "project", "location"];

    private static bool Bears(DrawnInput input, FieldSet row) =>
        input.Variable == row["variable"]
        && input.Origin == row["origin"]
        && input.Value is { } value
        && value == row.FindNumber("value");
}
