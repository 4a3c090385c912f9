using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Lists what waits for a decision of whoever asks: orders, periods, projects.</summary>
public sealed class ListDecisions(
    ILedgerStore ledger,
    ICreditRegisterStore register,
    ListCreditOrders orders,
    ProjectReading reading
)
{
    /// <summary>What waits for them; who acts for nobody is refused.</summary>
    public async Task<Result<DecisionList>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = await orders.RunAsync(actor, cancellation);
        if (open.IsRefused)
        {
            return open.Refusal;
        }

        var standing = await register.LoadStandingAsync(actor, cancellation);
        var projects = await reading.ListAsync(cancellation);
        var accounts = await register.ListAccountsAsync(cancellation);
        var organisations = await register.ListOrganisationsAsync(cancellation);
        var owners = organisations.Select(one => (one.Code, one.Owner)).ToList();
        var periods =
            from period in await ledger.ListOpenPeriodsAsync(cancellation)
            join project in projects on period.Project equals project.Project.Code
            let developer = project.Project.Developer
            let tied = OwnershipTies.Of(developer, owners)
            let deeds = PeriodDeeds.Of(standing, period, developer, tied)
            where deeds.Any(deed => deed != PeriodDeed.Withdraw)
            select new PeriodRecord(project, period, deeds);
        return new DecisionList(
            [.. open.Value.Select(order => Await(order, standing, projects, accounts))],
            [.. periods],
            [.. projects.Where(one => ShowCreditProject.MayRegister(one.Project, standing))]
        );
    }

    private static AwaitedOrder Await(
        CreditOrder order,
        Standing standing,
        IReadOnlyList<ListedProject> projects,
        IReadOnlyList<CreditAccount> accounts
    )
    {
        var project = projects.Single(one => one.Project.Code == order.Project);
        var mayApprove = OrderRules.MayApprove(standing, order, project.Project, accounts);
        var isMaker = string.Equals(order.MadeBy, standing.Alias, StringComparison.Ordinal);
        var serial = project.Standard.Serial.Write(
            order.Project,
            order.Instruction.Block.Vintage,
            order.First,
            order.Last
        );
        return new AwaitedOrder(order, serial, mayApprove && !isMaker, mayApprove || isMaker);
    }
}
