using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Shows a project with its periods, blocks and log.</summary>
public sealed class ShowCreditProject(
    ILedgerStore ledger,
    ICreditRegisterStore register,
    ProjectReading reading
)
{
    private const int BlocksMax = 200;
    private const int LinesMax = 100;

    /// <summary>The project; everybody may see it, since the ledger is public.</summary>
    public async Task<Result<ProjectRecord>> RunAsync(
        Actor actor,
        ProjectCode project,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(project);
        if (actor.FindRefusal(Permission.ReadCredits) is { } refusal)
        {
            return refusal;
        }

        if (await reading.FindAsync(project, cancellation) is not { } listed)
        {
            return CreditRefusals.NoSuchProject(project);
        }

        var standing = await register.LoadStandingAsync(actor, cancellation);
        var filter = new BlockFilter(Project: project, Max: BlocksMax);
        var blocks = await ledger.ListBlocksAsync(filter, cancellation);
        var accounts = await register.ListAccountsAsync(cancellation);
        return new ProjectRecord(
            listed,
            await ledger.ListPeriodsAsync(project, cancellation),
            [.. blocks.Select(block => reading.Tell(block, listed.Project, accounts))],
            await ledger.ListNewestAsync(project, LinesMax, cancellation)
        )
        {
            MayRegister = MayRegister(listed.Project, standing),
            MayClaim =
                standing.IsFor(listed.Project.Developer)
                && PeriodRules.FindProjectFault(listed.Project, listed.Standard) is null,
        };
    }

    /// <summary>Whether somebody may register a project: the board, but not whoever proposed it.</summary>
    internal static bool MayRegister(CreditProject project, Standing standing) =>
        project.State == ProjectState.Proposed
        && standing.Is(CreditRole.Board)
        && standing.Alias != project.ProposedBy;
}
