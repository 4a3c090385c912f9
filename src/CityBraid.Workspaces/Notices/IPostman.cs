namespace CityBraid.Workspaces;

/// <summary>Hands notices to a mail server. Registered by a host that knows one.</summary>
public interface IPostman
{
    /// <summary>Hands over a notice; false when the server did not take it.</summary>
    Task<bool> TrySendAsync(Notice notice, CancellationToken cancellation);
}
