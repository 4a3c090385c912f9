using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>States what of a claimed period is so.</summary>
public sealed class VerifyPeriod(LedgerDesk desk, ICreditRegisterStore register)
{
    /// <summary>Verifies the period; a verifier may who has no stake in the project.</summary>
    public async Task<Result<LedgerTransaction>> RunAsync(
        Actor actor,
        string key,
        PeriodStep step,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(step);
        if (LedgerDesk.FindRefusal(actor, key) is { } refused)
        {
            return refused;
        }

        if (
            (AmountRules.FindFault(step.Amounts) ?? WholeTonnes.FindFault("reason", step.Reason)) is { } fault
        )
        {
            return fault;
        }

        if (await FindDeveloperAsync(step.Project, cancellation) is not { } developer)
        {
            return CreditRefusals.NoSuchProject(step.Project);
        }

        return await desk.PostAsync(
            actor,
            new PostedRequest(key, nameof(VerifyPeriod), step.Project, step),
            question => question with { Role = CreditRole.Verifier, Period = step.Number },
            (standing, sight) => PeriodRules.Verify(standing, step, developer, sight),
            cancellation
        );
    }

    private async Task<Organisation?> FindDeveloperAsync(ProjectCode code, CancellationToken cancellation) =>
        await register.FindProjectAsync(code, cancellation) is { } project
            ? await register.FindOrganisationAsync(project.Developer, cancellation)
            : null;
}
