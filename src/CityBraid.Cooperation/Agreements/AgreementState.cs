namespace CityBraid.Cooperation;

/// <summary>Where an agreement stands on a day.</summary>
public enum AgreementState
{
    /// <summary>Nobody says.</summary>
    NotStated,

    /// <summary>Written, not signed.</summary>
    Drafted,

    /// <summary>Signed, and until when it holds is not stated.</summary>
    OpenEnded,

    /// <summary>Signed, and it holds.</summary>
    InForce,

    /// <summary>It ends within ninety days.</summary>
    EndsSoon,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>A party ended it.</summary>
    Terminated,
}
