namespace CityBraid.Credits;

/// <summary>How far a monitoring period has come.</summary>
public enum PeriodState
{
    /// <summary>The developer says what was achieved.</summary>
    Claimed,

    /// <summary>A verifier says how much of it is so.</summary>
    Verified,

    /// <summary>The registrar accepted the verification.</summary>
    Accepted,

    /// <summary>The registrar asked the board to issue.</summary>
    Requested,

    /// <summary>The credits are issued; a period earns once.</summary>
    Issued,

    /// <summary>Withdrawn; its days may be claimed anew.</summary>
    Withdrawn,
}
