using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Puts a project before the board.</summary>
public sealed class ProposeProject(
    ICreditRegisterStore register,
    StandardLibrary standards,
    GpcReferences references,
    IPlaceReader places,
    TimeProvider time
)
{
    /// <summary>Proposes the project; the registrar may. Once more is the same.</summary>
    public async Task<Result<CreditProject>> RunAsync(
        Actor actor,
        CreditProject project,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(project);
        if (await RegistryKeepers.FindRefusalAsync(register, actor, cancellation) is { } refusal)
        {
            return refusal;
        }

        if (await FindFaultAsync(project, cancellation) is { } fault)
        {
            return fault;
        }

        var standing = await register.LoadStandingAsync(actor, cancellation);
        var proposed = project with { State = ProjectState.Proposed, ProposedBy = standing.Alias };
        if (await register.FindProjectAsync(project.Code, cancellation) is { } existing)
        {
            return existing with { State = ProjectState.Proposed, ProposedBy = standing.Alias } == proposed
                ? existing
                : Refusal.Conflict("credits.project-exists", ("project", project.Code.Value));
        }

        await register.AddProjectAsync(proposed, actor, time.GetUtcNow(), cancellation);
        return proposed;
    }

    private async Task<Refusal?> FindFaultAsync(CreditProject project, CancellationToken cancellation) =>
        standards.Find(project.Standard) is null
            ? Refusal.NotFound("credits.no-such-standard", ("standard", project.Standard))
        : string.IsNullOrWhiteSpace(project.Methodology) ? Refusal.Invalid("credits.methodology-missing")
        : WholeTonnes.FindFault("methodology", project.Methodology) is { } fault ? fault
        : await register.FindOrganisationAsync(project.Developer, cancellation) is not { } developer
            ? Refusal.NotFound("credits.no-such-organisation", ("organisation", project.Developer.Value))
        : !developer.Is(CreditRole.Developer)
            ? Refusal.Conflict("credits.no-developer", ("organisation", developer.Code.Value))
        : project.Source is { } source && references.FindFault(source) is { } noSource ? noSource
        : project.Place is { } place ? await FindFaultAsync(place, places, cancellation)
        : null;

    /// <summary>Why a place is none; null when it is on record.</summary>
    internal static async Task<Refusal?> FindFaultAsync(
        PlaceCode place,
        IPlaceReader places,
        CancellationToken cancellation
    ) =>
        await places.FindPlaceAsync(place, cancellation) is null
            ? Refusal.NotFound("credits.no-such-place", ("place", place.Value))
            : null;
}
