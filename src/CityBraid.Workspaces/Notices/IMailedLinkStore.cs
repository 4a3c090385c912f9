namespace CityBraid.Workspaces;

/// <summary>Keeps the links that letters bring to departments, as hashes.</summary>
public interface IMailedLinkStore
{
    /// <summary>
    /// Keeps a link beside those that were mailed before, which stay good; false when the request is answered
    /// or over, or somebody else is to be written to by now.
    /// </summary>
    Task<bool> TryMailAsync(
        string dataRequest,
        string recipient,
        string hash,
        DateTimeOffset at,
        CancellationToken cancellation
    );
}
