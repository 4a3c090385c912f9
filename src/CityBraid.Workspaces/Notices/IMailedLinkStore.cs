namespace CityBraid.Workspaces;

/// <summary>Keeps the links that letters bring to departments, as hashes.</summary>
public interface IMailedLinkStore
{
    /// <summary>
    /// Keeps a link beside those that were mailed before, which stay good; false when the request is answered
    /// or over.
    /// </summary>
    Task<bool> TryMailAsync(
        string dataRequest,
        string hash,
        DateTimeOffset at,
        CancellationToken cancellation
    );
}
