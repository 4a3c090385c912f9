namespace CityBraid.Workspaces;

/// <summary>Why a notice was not sent.</summary>
public enum NoticeFailure
{
    /// <summary>The mail server was not reached.</summary>
    Unreached,

    /// <summary>The mail server did not take it.</summary>
    Refused,

    /// <summary>The recipient is no address that mail can go to.</summary>
    BadAddress,

    /// <summary>What it invites to or asks for was done, withdrawn, over or no longer this recipient's before
    ///   it could be sent.</summary>
    Over,
}
