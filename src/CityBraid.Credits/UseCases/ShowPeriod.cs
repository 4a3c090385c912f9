using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Shows a monitoring period, and what whoever asks may do with it.</summary>
public sealed class ShowPeriod(ILedgerStore ledger, ICreditRegisterStore register, ProjectReading reading)
{
    /// <summary>The period; everybody may see it, since the ledger is public.</summary>
    public async Task<Result<PeriodRecord>> RunAsync(
        Actor actor,
        ProjectCode project,
        long number,
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

        if (await ledger.FindPeriodAsync(project, number, cancellation) is not { } period)
        {
            return CreditRefusals.NoSuchPeriod(project, number);
        }

        var standing = await register.LoadStandingAsync(actor, cancellation);
        var accounts = await register.ListAccountsAsync(cancellation);
        var developer = listed.Project.Developer;
        var organisations = await register.ListOrganisationsAsync(cancellation);
        var tied = OwnershipTies.Of(developer, organisations.Select(one => (one.Code, one.Owner)));
        return new PeriodRecord(listed, period, PeriodDeeds.Of(standing, period, developer, tied))
        {
            Accounts =
            [
                .. accounts
                    .Where(one => one.Kind == AccountKind.Holding)
                    .Where(one => one.Organisation == listed.Project.Developer)
                    .Select(one => one.Code),
            ],
            Buffers = [.. accounts.Where(one => one.Kind == AccountKind.Buffer).Select(one => one.Code)],
        };
    }
}
