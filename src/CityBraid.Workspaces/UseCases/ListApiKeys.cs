using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists the keys by which programs act for a person.</summary>
public sealed class ListApiKeys(IPersonStore people, IApiKeyStore keys)
{
    /// <summary>The actor's own keys that were not revoked, the latest first.</summary>
    public async Task<Result<IReadOnlyList<ApiKey>>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        if (await people.FindAsync(actor, cancellation) is not { } person)
        {
            return OwnAccount.None;
        }

        var listed = await keys.ListKeysAsync(person.Id, cancellation);
        return listed.Where(key => key.RevokedAt is null).ToArray();
    }
}
