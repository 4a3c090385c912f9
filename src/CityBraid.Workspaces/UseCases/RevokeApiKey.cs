using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Ends a key.</summary>
public sealed class RevokeApiKey(IPersonStore people, IApiKeyStore keys, TimeProvider time)
{
    /// <summary>Revokes a key of the actor's own.</summary>
    public async Task<Result<ApiKey>> RunAsync(Actor actor, string id, CancellationToken cancellation)
    {
        if (await people.FindAsync(actor, cancellation) is not { } person)
        {
            return OwnAccount.None;
        }

        var listed = await keys.ListKeysAsync(person.Id, cancellation);
        if (listed.FirstOrDefault(key => key.Id == id && key.RevokedAt is null) is not { } found)
        {
            return Refusal.NotFound("workspaces.no-such-key");
        }

        var now = time.GetUtcNow();
        var revoked = found with { RevokedAt = now };
        await keys.SaveKeyAsync(revoked, actor, now, cancellation);
        return revoked;
    }
}
