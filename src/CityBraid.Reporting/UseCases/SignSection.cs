using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Signs for an organisation that a section of a draft may be published as it stands.</summary>
/// <param name="filling">Fills packs.</param>
/// <param name="store">Keeps reports.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class SignSection(IReportFilling filling, IReportStore store, TimeProvider time)
{
    /// <summary>The longest name of an organisation.</summary>
    public const int OrganisationMax = 120;

    /// <summary>The draft with the signature. Nobody signs one section for two organisations.</summary>
    public async Task<Result<KeptReport>> RunAsync(
        Actor actor,
        SignOffRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var found = await FindAsync(actor, request.Report, cancellation);
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

        var section = ReportSection
            .Of(kept, filled.Value)
            .FirstOrDefault(one => one.Part.Name == request.Part);
        if (FindFault(actor, kept, section, request) is { } fault)
        {
            return fault;
        }

        var now = time.GetUtcNow();
        var signed = Signed(kept, section!, request, actor, now);
        return await store.TrySaveAsync(signed, actor, now, cancellation) is { } saved
            ? saved
            : ReportAccess.Changed(request.Report);
    }

    private async Task<Result<KeptReport>> FindAsync(
        Actor actor,
        KeptReportKey key,
        CancellationToken cancellation
    )
    {
        var refusal =
            ReportAccess.FindReadingRefusal(actor, key.Workspace)
            ?? actor.FindRefusal(Permission.PublishReports, key.Workspace);
        if (refusal is not null)
        {
            return refusal;
        }

        var found = await store.FindAsync(key, cancellation);
        return found is null or { Discard: not null } ? ReportAccess.Unknown(key)
            : found.IsDraft ? found
            : ReportAccess.Published(key);
    }

    private static Refusal? FindFault(
        Actor actor,
        KeptReport kept,
        ReportSection? section,
        SignOffRequest request
    ) =>
        section is null or { HasTexts: false }
            ? Refusal.NotFound("reports.no-such-section", ("part", request.Part))
        : request.Organisation.Trim().Length is 0 or > OrganisationMax
            ? Refusal.Invalid(
                "reports.no-organisation",
                ("most", FormattableString.Invariant($"{OrganisationMax}"))
            )
        : section.Part.Digest != request.Seen ? ReportAccess.Changed(kept.Key)
        : section.IsStale || section.IsChanged
            ? Refusal.Conflict("reports.parts-changed", ("parts", section.Part.Title))
        : section.SignOffs.FirstOrDefault(one => Actor.IsSamePerson(one.By, actor.Name)) is { } own
        && !IsSame(own.Organisation, request)
            ? Refusal.Conflict("reports.signed-for-another", ("organisation", own.Organisation))
        : section.SignOffs.Any(one =>
            IsSame(one.Organisation, request) && !Actor.IsSamePerson(one.By, actor.Name)
        )
            ? Refusal.Conflict("reports.signed-already", ("organisation", request.Organisation.Trim()))
        : null;

    private static KeptReport Signed(
        KeptReport kept,
        ReportSection section,
        SignOffRequest request,
        Actor actor,
        DateTimeOffset now
    ) =>
        kept with
        {
            SignOffs =
            [
                .. kept.SignOffs.Where(one => one.Part != request.Part || !IsSame(one.Organisation, request)),
                new SectionSignOff(
                    request.Part,
                    request.Organisation.Trim(),
                    section.Part.Digest,
                    actor.Name,
                    now
                ),
            ],
        };

    private static bool IsSame(string organisation, SignOffRequest request) =>
        string.Equals(organisation, request.Organisation.Trim(), StringComparison.OrdinalIgnoreCase);
}
