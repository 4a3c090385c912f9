using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Tells who is behind a session, an API key or an address, and makes them an actor.</summary>
public sealed class Actors(
    ISessionStore sessions,
    IApiKeyStore keys,
    IPersonStore people,
    IWorkspaceStore workspaces,
    AccessMaps maps,
    TimeProvider time
)
{
    private static readonly TimeSpan TouchEvery = TimeSpan.FromMinutes(5);

    /// <summary>Anybody without an account.</summary>
    public async ValueTask<Actor> PublicAsync(CancellationToken cancellation) =>
        Actor.PublicOf((await maps.LoadAsync(cancellation)).IsPublic);

    /// <summary>Who holds a session; null when it ended or never was.</summary>
    public async Task<SignedInPerson?> FindBySessionAsync(Secret secret, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var now = time.GetUtcNow();
        if (
            await sessions.FindHolderAsync(secret.Hash, cancellation) is not { } holder
            || holder.Session.EndsAt <= now
        )
        {
            return null;
        }

        if (now - holder.Session.SeenAt > TouchEvery)
        {
            await sessions.TouchSessionAsync(holder.Session.Id, now, cancellation);
        }

        var map = await maps.LoadAsync(cancellation);
        return new SignedInPerson(Make(holder.Person.Email.Value, map, holder.Memberships), holder.Person);
    }

    /// <summary>Who acts by an API key; null when it ended, was revoked or never was.</summary>
    /// <remarks>A key may never do more than its owner may: what they lose, it loses.</remarks>
    public async Task<Actor?> FindByKeyAsync(Secret secret, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var now = time.GetUtcNow();
        if (
            await keys.FindHolderAsync(secret.Hash, cancellation) is not { } holder
            || !holder.Key.IsValid(now)
        )
        {
            return null;
        }

        if (holder.Key.UsedAt is not { } used || now - used > TouchEvery)
        {
            await keys.TouchKeyAsync(holder.Key.Id, now, cancellation);
        }

        var map = await maps.LoadAsync(cancellation);
        return Make(holder.Key, Make(holder.Person.Email.Value, map, holder.Memberships), map);
    }

    /// <summary>
    /// The local administrator with no more than a person's permissions; null when nobody has the address.
    /// </summary>
    public async Task<Actor?> FindByEmailAsync(EmailAddress email, CancellationToken cancellation)
    {
        if (await people.FindPersonAsync(email, cancellation) is not { } person)
        {
            return null;
        }

        var memberships = await workspaces.ListMembershipsAsync(person.Id, cancellation);
        var map = await maps.LoadAsync(cancellation);
        return Make(ByAdministrator(person.Email), map, memberships);
    }

    /// <summary>
    /// Whom a name in the audit trail stands for, with what they may do now; null when they may do nothing
    /// any more.
    /// </summary>
    /// <remarks>What was begun by a key goes on only while that key holds.</remarks>
    public async Task<Actor?> FindByNameAsync(string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.Equals(name, Actor.LocalAdministrator.Name, StringComparison.Ordinal))
        {
            return Actor.LocalAdministrator;
        }

        if (
            !EmailAddress.TryParse(name.Split(' ')[0], out var email)
            || await people.FindPersonAsync(email, cancellation) is not { } person
        )
        {
            return null;
        }

        var memberships = await workspaces.ListMembershipsAsync(person.Id, cancellation);
        var map = await maps.LoadAsync(cancellation);
        var owner = Make(email.Value, map, memberships);
        if (string.Equals(name, owner.Name, StringComparison.Ordinal))
        {
            return owner;
        }

        var now = time.GetUtcNow();
        var held = await keys.ListKeysAsync(person.Id, cancellation);
        var key = held.Where(one => one.IsValid(now)).FirstOrDefault(one => IsNamed(name, owner, one));
        return key is not null ? Make(key, owner, map)
            : string.Equals(name, ByAdministrator(email), StringComparison.Ordinal)
                ? Make(name, map, memberships)
            : null;
    }

    private static bool IsNamed(string name, Actor owner, ApiKey key) =>
        string.Equals(name, NameOf(owner, key), StringComparison.Ordinal);

    private static string NameOf(Actor owner, ApiKey key) => Actor.NameByKey(owner.Name, key.Prefix);

    private static string ByAdministrator(EmailAddress email) => Actor.NameByAdministrator(email.Value);

    private static Actor Make(ApiKey key, Actor owner, AccessMap map) =>
        new(
            NameOf(owner, key),
            (permission, place) =>
                key.Permissions.Contains(permission)
                && (place is null || map.FindKeeper(place)?.Code == key.Workspace)
                && owner.May(permission, place)
        );

    private static Actor Make(string name, AccessMap map, IReadOnlyList<Membership> memberships) =>
        new(name, (permission, place) => map.Grants(memberships, permission, place));
}
