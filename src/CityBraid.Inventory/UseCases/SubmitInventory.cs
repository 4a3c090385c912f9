using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Sends an inventory for review: what it says today becomes a version that never changes.</summary>
/// <param name="store">The versions.</param>
/// <param name="compile">Compiles what is on record.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class SubmitInventory(IReviewStore store, CompileInventory compile, TimeProvider time)
{
    /// <summary>Adds the version, or says everything that is still missing.</summary>
    public async Task<Result<InventoryVersion>> RunAsync(
        Actor actor,
        SubmitRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var asked = request.Inventory;
        if (actor.FindRefusal(Permission.WriteInventory, asked.Place) is { } refusal)
        {
            return refusal;
        }

        if (!Level.TryParse(asked.Level, out var level) || level == Level.Territorial)
        {
            return Refusal.Invalid("inventory.not-reported-at", ("level", asked.Level));
        }

        var compiled = await compile.RunAsync(actor, asked, cancellation);
        if (compiled.IsRefused)
        {
            return compiled.Refusal;
        }

        if (Missing(compiled.Value).ToArray() is { Length: > 0 } missing)
        {
            return Refusal.BadData("inventory.not-ready", missing);
        }

        var earlier = await store.ListVersionsAsync(asked.Place, asked.Year, cancellation);
        var text = FrozenInventory.Of(compiled.Value).ToText();
        var digest = FrozenInventory.DigestOf(text);
        return FindRefusal(request, earlier, digest) is { } refused
            ? refused
            : await AddAsync(actor, request, (compiled.Value, earlier.Count + 1, text, digest), cancellation);
    }

    private async Task<Result<InventoryVersion>> AddAsync(
        Actor actor,
        SubmitRequest request,
        (Compilation Compilation, int Number, string Text, string Digest) made,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        var version = new InventoryVersion
        {
            Place = made.Compilation.Place,
            Year = made.Compilation.Year,
            Number = made.Number,
            Level = made.Compilation.Level,
            GwpSet = made.Compilation.GwpSet.Name,
            Tonnes = FrozenRow.Plain(made.Compilation.Total?.Tonnes),
            Digest = made.Digest,
            Deeds = [new ReviewDeed(ReviewDeedKind.Submitted, actor.Name, now, request.Note.Trim())],
        };
        return await store.TryAddVersionAsync(version, made.Text, cancellation)
            ? version
            : Refusal.Conflict("inventory.submitted-meanwhile", ("year", Versions.Text(version.Year)));
    }

    /// <summary>What keeps an inventory from being sent: errors, missing months, open references.</summary>
    private static IEnumerable<Finding> Missing(Compilation compilation)
    {
        if (compilation.IsComplete)
        {
            return [];
        }

        return
        [
            .. compilation.Findings.Where(finding => finding.Severity >= Severity.Warning),
            .. compilation.OpenReferences.Select(reference => new Finding(
                Severity.Error,
                "inventory.open-reference",
                where: null,
                ("reference", reference.Code)
            )),
        ];
    }

    private static Refusal? FindRefusal(
        SubmitRequest request,
        IReadOnlyList<InventoryVersion> earlier,
        string digest
    )
    {
        if (request.Note.Length > Versions.NoteMax)
        {
            return Refusal.Invalid("inventory.note-too-long", ("most", Versions.Text(Versions.NoteMax)));
        }

        if (
            earlier is [{ State: not ReviewDeedKind.Returned } latest, ..]
            && string.Equals(latest.Digest, digest, StringComparison.Ordinal)
        )
        {
            return Refusal.Conflict("inventory.nothing-changed", ("number", Versions.Text(latest.Number)));
        }

        if (
            earlier is [{ State: ReviewDeedKind.Submitted or ReviewDeedKind.Approved } open, ..]
            && (open.GwpSet != request.Inventory.GwpSet || open.Level.Code != request.Inventory.Level)
        )
        {
            return Refusal.Conflict(
                "inventory.other-basis-open",
                ("number", Versions.Text(open.Number)),
                ("set", open.GwpSet),
                ("level", open.Level.Code)
            );
        }

        return
            earlier.Any(version => version.State is ReviewDeedKind.Closed)
            && string.IsNullOrWhiteSpace(request.Note)
            ? Refusal.Invalid("inventory.correction-without-reason")
            : null;
    }
}
