namespace CityBraid.Workspaces;

/// <summary>How far a notice has come.</summary>
public enum NoticeState
{
    /// <summary>Written, and waiting to be sent.</summary>
    Waiting,

    /// <summary>Handed to the mail server.</summary>
    Sent,

    /// <summary>Given up after several attempts.</summary>
    Failed,
}
