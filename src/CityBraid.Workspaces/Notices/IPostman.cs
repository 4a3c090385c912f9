namespace CityBraid.Workspaces;

/// <summary>Hands notices to a mail server. Registered by a host that knows one.</summary>
public interface IPostman
{
    /// <summary>Hands over a notice; null when the server took it, else why it did not.</summary>
    Task<NoticeFailure?> TrySendAsync(Notice notice, CancellationToken cancellation);
}
