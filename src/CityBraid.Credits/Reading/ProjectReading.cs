namespace CityBraid.Credits;

/// <summary>Reads projects with their standards, developers and tonnes.</summary>
public sealed class ProjectReading(
    ILedgerStore ledger,
    ICreditRegisterStore register,
    StandardLibrary standards
)
{
    /// <summary>Every project, by its code.</summary>
    internal async Task<IReadOnlyList<ListedProject>> ListAsync(CancellationToken cancellation)
    {
        var totals = await ledger.ListTotalsAsync(cancellation);
        var accounts = await register.ListAccountsAsync(cancellation);
        var organisations = await register.ListOrganisationsAsync(cancellation);
        var buffers = Buffers(accounts);
        var projects = await register.ListProjectsAsync(cancellation);
        return
        [
            .. projects.Select(project => new ListedProject(
                project,
                standards.Of(project),
                organisations.Single(one => one.Code == project.Developer),
                TonnesByState.Of(totals.Where(total => total.Project == project.Code), buffers)
            )),
        ];
    }

    /// <summary>A project; null when there is none.</summary>
    internal async Task<ListedProject?> FindAsync(ProjectCode code, CancellationToken cancellation) =>
        (await ListAsync(cancellation)).FirstOrDefault(one => one.Project.Code == code);

    /// <summary>A block as the public ledger shows it.</summary>
    internal FoundBlock Tell(
        SerialBlock block,
        CreditProject project,
        IReadOnlyList<CreditAccount> accounts
    ) =>
        new(
            block,
            project,
            standards.Of(project).Serial.Write(block),
            accounts.Single(account => account.Code == block.Holding.Account)
        );

    /// <summary>The accounts that are buffers.</summary>
    internal static IReadOnlySet<AccountCode> Buffers(IEnumerable<CreditAccount> accounts) =>
        accounts
            .Where(account => account.Kind == AccountKind.Buffer)
            .Select(account => account.Code)
            .ToHashSet();
}
