using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Keeps who and what the ledger deals with: organisations, people, accounts, projects.</summary>
public interface ICreditRegisterStore
{
    /// <summary>What a person is to the registry.</summary>
    Task<Standing> LoadStandingAsync(Actor actor, CancellationToken cancellation);

    /// <summary>The organisation of a code; null when there is none.</summary>
    Task<Organisation?> FindOrganisationAsync(OrganisationCode code, CancellationToken cancellation);

    /// <summary>Every organisation, by its code.</summary>
    Task<IReadOnlyList<Organisation>> ListOrganisationsAsync(CancellationToken cancellation);

    /// <summary>Adds an organisation or keeps it anew.</summary>
    Task SaveOrganisationAsync(
        Organisation organisation,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );

    /// <summary>Lets a person act for an organisation; once more is the same.</summary>
    Task AppointAsync(
        Appointment appointment,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );

    /// <summary>Lets a person act for an organisation no longer; false when they did not.</summary>
    Task<bool> DismissAsync(
        Appointment appointment,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );

    /// <summary>Who acts for an organisation, by their address.</summary>
    Task<IReadOnlyList<Appointment>> ListAppointmentsAsync(
        OrganisationCode organisation,
        CancellationToken cancellation
    );

    /// <summary>The account of a code; null when there is none.</summary>
    Task<CreditAccount?> FindAccountAsync(AccountCode code, CancellationToken cancellation);

    /// <summary>Every account, by its code.</summary>
    Task<IReadOnlyList<CreditAccount>> ListAccountsAsync(CancellationToken cancellation);

    /// <summary>Adds an account.</summary>
    Task AddAccountAsync(
        CreditAccount account,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );

    /// <summary>The project of a code; null when there is none.</summary>
    Task<CreditProject?> FindProjectAsync(ProjectCode code, CancellationToken cancellation);

    /// <summary>Every project, by its code.</summary>
    Task<IReadOnlyList<CreditProject>> ListProjectsAsync(CancellationToken cancellation);

    /// <summary>Adds a project with an empty log.</summary>
    Task AddProjectAsync(
        CreditProject project,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );
}
