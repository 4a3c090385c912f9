using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps API keys.</summary>
public interface IApiKeyStore
{
    /// <summary>The key of a secret's hash with its owner and their roles; null when there is none.</summary>
    Task<ApiKeyHolder?> FindHolderAsync(string secretHash, CancellationToken cancellation);

    /// <summary>The keys of a person, the latest first.</summary>
    Task<IReadOnlyList<ApiKey>> ListKeysAsync(PersonId owner, CancellationToken cancellation);

    /// <summary>Adds a key or keeps it anew.</summary>
    Task SaveKeyAsync(ApiKey key, Actor actor, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Notes that a key was used.</summary>
    Task TouchKeyAsync(string id, DateTimeOffset at, CancellationToken cancellation);
}
