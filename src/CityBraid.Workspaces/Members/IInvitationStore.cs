using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps invitations.</summary>
public interface IInvitationStore
{
    /// <summary>The invitation of a secret's hash, shown or mailed; null when there is none.</summary>
    Task<Invitation?> FindInvitationAsync(string secretHash, CancellationToken cancellation);

    /// <summary>The invitations into a workspace that nobody accepted yet.</summary>
    Task<IReadOnlyList<Invitation>> ListInvitationsAsync(PlaceCode workspace, CancellationToken cancellation);

    /// <summary>Adds an invitation.</summary>
    Task AddInvitationAsync(
        Invitation invitation,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );

    /// <summary>
    /// Notes the hash of a secret that is being mailed, in place of an earlier one; false when the invitation
    /// was accepted, withdrawn or is over.
    /// </summary>
    Task<bool> TryMailAsync(
        string invitation,
        string mailedHash,
        DateTimeOffset at,
        CancellationToken cancellation
    );

    /// <summary>Withdraws an invitation.</summary>
    Task RemoveInvitationAsync(
        Invitation invitation,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );

    /// <summary>
    /// Marks an invitation as used and makes the person a member, adding them if they are new; false when it
    /// was used meanwhile.
    /// </summary>
    Task<bool> AcceptInvitationAsync(
        Invitation invitation,
        Person person,
        DateTimeOffset at,
        CancellationToken cancellation
    );
}
