using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Opens and closes findings about a version, answers them, and signs the opinion of its verifier.
/// </summary>
/// <param name="versions">Finds versions.</param>
/// <param name="store">Keeps what happens in verifications.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class RecordVerification(Versions versions, IReviewStore store, TimeProvider time)
{
    /// <summary>All that happened in the verification, with what was done now.</summary>
    public async Task<Result<IReadOnlyList<VerificationDeed>>> RunAsync(
        Actor actor,
        VerificationRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var key = request.Version;
        var permission =
            request.Kind is VerificationDeedKind.Answered
                ? Permission.WriteInventory
                : Permission.VerifyInventory;
        if (actor.FindRefusal(permission, key.Place) is { } refusal)
        {
            return refusal;
        }

        var found = await versions.FindAsync(actor, key, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var said = await versions.ReadAsync(found.Value, cancellation);
        if (said.IsRefused)
        {
            return said.Refusal;
        }

        var deeds = await store.ListVerificationAsync(key, cancellation);
        var latest = await store.ListVersionsAsync(key.Place, key.Year, cancellation);
        return FindRefusal(actor, request, found.Value) is { } refused ? refused
            : FindEarly(request, found.Value, latest[0]) is { } early ? early
            : FindProblem(request, said.Value, deeds) is { } problem ? problem
            : await KeepAsync(actor, request, found.Value, deeds, cancellation);
    }

    /// <summary>A verifier is independent: they did nothing to the version, and say something.</summary>
    private static Refusal? FindRefusal(Actor actor, VerificationRequest request, InventoryVersion version) =>
        request.Kind is not VerificationDeedKind.Answered && version.IsTouchedBy(actor.Name)
            ? Refusal.Forbidden("inventory.verifier-involved")
        : string.IsNullOrWhiteSpace(request.Text) ? Refusal.Invalid("inventory.verification-without-text")
        : request.Text.Length > Versions.NoteMax
            ? Refusal.Invalid("inventory.note-too-long", ("most", Versions.Text(Versions.NoteMax)))
        : null;

    /// <summary>An opinion is on what the city stands for: its latest version, once approved.</summary>
    private static Refusal? FindEarly(
        VerificationRequest request,
        InventoryVersion version,
        InventoryVersion latest
    ) =>
        request.Kind is not VerificationDeedKind.Concluded ? null
        : version.Number != latest.Number
            ? Refusal.Conflict("inventory.newer-version", ("number", Versions.Text(latest.Number)))
        : version.State is ReviewDeedKind.Approved or ReviewDeedKind.Closed ? null
        : Refusal.Conflict("inventory.not-approved", ("number", Versions.Text(version.Number)));

    private static Refusal? FindProblem(
        VerificationRequest request,
        FrozenInventory said,
        IReadOnlyList<VerificationDeed> deeds
    )
    {
        if (deeds.Any(deed => deed.Kind is VerificationDeedKind.Concluded))
        {
            return Refusal.Conflict("inventory.opinion-signed");
        }

        var findings = VerificationFinding.From(deeds);
        return request.Kind switch
        {
            VerificationDeedKind.Opened => request.Found is null
                ? Refusal.Invalid("inventory.finding-without-kind")
            : request.Row.Length > 0 && said.Find(request.Row) is null
                ? Refusal.Invalid("inventory.no-such-row", ("row", request.Row))
            : null,
            VerificationDeedKind.Concluded => FindProblem(request, findings),
            _ => findings.FirstOrDefault(one => one.Number == request.Finding) is not { } finding
                ? Refusal.NotFound("inventory.no-such-finding")
            : finding.IsClosed
                ? Refusal.Conflict("inventory.finding-closed", ("number", Versions.Text(finding.Number)))
            : null,
        };
    }

    /// <summary>An opinion without reserve has no open finding under it.</summary>
    private static Refusal? FindProblem(
        VerificationRequest request,
        IReadOnlyList<VerificationFinding> findings
    )
    {
        var open = findings.Where(finding => !finding.IsClosed).Select(finding => finding.Number);
        return request.Assurance is null
            || request.Opinion is null
            || request.MaterialShare is not (>= MaterialitySample.LeastShare and <= 1m)
                ? Refusal.Invalid("inventory.opinion-incomplete")
            : request.Opinion is OpinionKind.Unmodified && open.Any()
                ? Refusal.Conflict(
                    "inventory.findings-open",
                    ("numbers", string.Join(", ", open.Select(Versions.Text)))
                )
            : null;
    }

    private async Task<Result<IReadOnlyList<VerificationDeed>>> KeepAsync(
        Actor actor,
        VerificationRequest request,
        InventoryVersion version,
        IReadOnlyList<VerificationDeed> deeds,
        CancellationToken cancellation
    )
    {
        var (isNew, isOpinion) = (
            request.Kind is VerificationDeedKind.Opened,
            request.Kind is VerificationDeedKind.Concluded
        );
        var next = deeds.Max(one => one.Finding) + 1 ?? 1;
        var deed = new VerificationDeed(request.Kind, actor.Name, time.GetUtcNow(), request.Text.Trim())
        {
            Finding =
                isNew ? next
                : isOpinion ? null
                : request.Finding,
            Row = isNew && request.Row.Length > 0 ? request.Row : null,
            Found = isNew ? request.Found : null,
            Assurance = isOpinion ? request.Assurance : null,
            Opinion = isOpinion ? request.Opinion : null,
            Digest = isOpinion ? version.Digest : null,
            MaterialShare = isOpinion ? request.MaterialShare : null,
        };
        return await store.TryAddVerificationAsync(request.Version, deeds.Count, deed, cancellation)
            ? deeds.Append(deed).ToArray()
            : Refusal.Conflict("inventory.verified-meanwhile");
    }
}
