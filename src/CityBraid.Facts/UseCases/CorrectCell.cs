using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Corrects a cell in a draft; the import remembers it for the file.</summary>
/// <param name="show">Reads the draft's file.</param>
/// <param name="stores">What is on record.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class CorrectCell(ShowDraft show, FactStores stores, TimeProvider time)
{
    private const int TextLengthMax = 500;

    private readonly DraftDesk desk = new(stores, time);

    /// <summary>
    /// Keeps the correction; when somebody else corrected the cell since it was seen, answers theirs and
    /// keeps nothing.
    /// </summary>
    public async Task<Result<CorrectedCell>> RunAsync(
        Actor actor,
        DraftKey key,
        CellEdit edit,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(edit);
        var shown = await show.RunAsync(actor, key, cancellation);
        if (shown.IsRefused)
        {
            return shown.Refusal;
        }

        if (!CellRange.TryParse(edit.Cell, out var range) || range.ToString() != edit.Cell)
        {
            return Refusal.Invalid("facts.no-such-cell", ("cell", edit.Cell));
        }

        if (edit.Text.Length > TextLengthMax)
        {
            return Refusal.Invalid("tables.text-too-long", ("limit", "500"));
        }

        var correction = new CellCorrection(edit.Sheet, edit.Cell, edit.Text.Trim(), actor.Name);
        CellCorrection? other = null;
        var changed = await desk.ChangeAsync(
            actor,
            key,
            draft =>
            {
                other = FindOther(draft, shown.Value.Report, edit);
                return other is null ? Corrected(draft, correction) : null;
            },
            cancellation
        );
        return changed.IsRefused ? changed.Refusal : new CorrectedCell(changed.Value, other);
    }

    /// <summary>What the cell was made meanwhile, when that is neither what was seen nor the same.</summary>
    private static CellCorrection? FindOther(ImportDraft draft, ImportReport? report, CellEdit edit)
    {
        var kept = draft.Corrections.FirstOrDefault(one => one.IsOf(edit.Sheet, edit.Cell));
        var remembered = report?.Corrections.FirstOrDefault(one =>
            string.Equals(
                one.Where.Sheet ?? string.Empty,
                edit.Sheet ?? string.Empty,
                StringComparison.Ordinal
            ) && string.Equals(one.Where.Cells, edit.Cell, StringComparison.Ordinal)
        );
        var now =
            kept
            ?? (
                remembered is { Correction: var old }
                    ? new CellCorrection(edit.Sheet, edit.Cell, old.Corrected, old.By)
                    : null
            );
        return now is null || edit.Seen is null || IsSame(now.Text, edit.Seen) || IsSame(now.Text, edit.Text)
            ? null
            : now;
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.Ordinal);

    private static ImportDraft Corrected(ImportDraft draft, CellCorrection correction) =>
        draft with
        {
            Corrections =
            [
                .. draft.Corrections.Where(one => !one.IsOf(correction.Sheet, correction.Cell)),
                correction,
            ],
        };
}
