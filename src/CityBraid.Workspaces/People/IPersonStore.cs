using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps people, and counts attempts to sign in.</summary>
public interface IPersonStore
{
    /// <summary>The person of an address; null when there is none.</summary>
    Task<Person?> FindPersonAsync(EmailAddress email, CancellationToken cancellation);

    /// <summary>The people of some ids.</summary>
    Task<IReadOnlyList<Person>> ListPeopleAsync(
        IReadOnlyList<PersonId> people,
        CancellationToken cancellation
    );

    /// <summary>Adds a person; false when somebody has the address already.</summary>
    Task<bool> AddPersonAsync(Person person, Actor actor, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Keeps a person anew.</summary>
    Task SavePersonAsync(Person person, Actor actor, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Counts an attempt to sign in, whether or not a person has the address.</summary>
    /// <remarks>
    /// It is counted before the password is looked at, in one statement, so that many attempts at once are
    /// no more than that many one after the other.
    /// </remarks>
    /// <param name="email">The address it was made with.</param>
    /// <param name="at">When.</param>
    /// <param name="forgotten">Attempts up to this moment no longer count.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task<SignInAttempts> CountAttemptAsync(
        EmailAddress email,
        DateTimeOffset at,
        DateTimeOffset forgotten,
        CancellationToken cancellation
    );

    /// <summary>Forgets the attempts made with an address.</summary>
    Task ForgetAttemptsAsync(EmailAddress email, CancellationToken cancellation);
}
