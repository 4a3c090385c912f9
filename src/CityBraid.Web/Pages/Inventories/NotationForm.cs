namespace CityBraid.Web;

/// <summary>Reads the form of notation keys: which are stated, and which are taken back.</summary>
internal sealed class NotationForm(StateNotations state, WithdrawNotations withdraw)
{
    /// <summary>The references of the level that hold no number, in the order of the standard.</summary>
    public static IReadOnlyList<GpcReference> Lines(InventoryReading reading) =>
        [
            .. reading
                .Tables.Gpc.Required(reading.Compilation.Level)
                .Where(reference => reading.Compilation.Rows.All(row => row.Reference != reference)),
        ];

    /// <summary>Whether a key stands for a reference.</summary>
    public static bool IsOf(StatedNotation stated, GpcReference reference) =>
        string.Equals(stated.Reference, reference.Code, StringComparison.Ordinal);

    /// <summary>Keeps what the form says; null when all is kept.</summary>
    public async Task<Refusal?> SaveAsync(
        InventoryReading reading,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var (place, year) = (reading.Place.Code, reading.Compilation.Year);
        var lines = Lines(reading);
        var stated = lines.Select(line => Stated(line, form)).OfType<StatedNotation>().ToArray();
        var kept = await state.RunAsync(
            reading.Visit.Visitor.Actor,
            new NotationRequest(place, year, stated),
            cancellation
        );
        var emptied = lines
            .Where(line => reading.Compilation.Notations.Any(one => IsOf(one, line)))
            .Where(line => !Array.Exists(stated, one => IsOf(one, line)))
            .Select(line => line.Code)
            .ToArray();
        if (kept.IsRefused || emptied.Length == 0)
        {
            return kept.Refusal;
        }

        var withdrawn = await withdraw.RunAsync(
            reading.Visit.Visitor.Actor,
            new WithdrawalRequest(place, year, emptied),
            cancellation
        );
        return withdrawn.Refusal;
    }

    /// <summary>The line's own key, else the one for all that remain; null when it stays open.</summary>
    private static StatedNotation? Stated(GpcReference line, SentForm form) =>
        NotationKeys.TryParse(form[$"key-{line.Code}"], out var own)
            ? new StatedNotation(line.Code, own.Value, form[$"reason-{line.Code}"])
        : NotationKeys.TryParse(form["rest-key"], out var rest)
            ? new StatedNotation(line.Code, rest.Value, form["rest-reason"])
        : null;
}
