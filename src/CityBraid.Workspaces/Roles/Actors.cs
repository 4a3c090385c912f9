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
        var owner = Make(holder.Person.Email.Value, map, holder.Memberships);
        return new Actor(
            $"{owner.Name} (key {holder.Key.Prefix})",
            (permission, place) =>
                holder.Key.Permissions.Contains(permission)
                && (place is null || map.FindKeeper(place)?.Code == holder.Key.Workspace)
                && owner.May(permission, place)
        );
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
        return Make($"{person.Email} (by {Actor.LocalAdministrator.Name})", map, memberships);
    }

    private static Actor Make(string name, AccessMap map, IReadOnlyList<Membership> memberships) =>
        new(name, (permission, place) => map.Grants(memberships, permission, place));
}
