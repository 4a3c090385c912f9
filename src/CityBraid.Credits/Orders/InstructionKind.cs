namespace CityBraid.Credits;

/// <summary>What somebody wants done with tonnes.</summary>
public enum InstructionKind
{
    /// <summary>Give them to another account.</summary>
    Transfer,

    /// <summary>Sell them to whoever owns an account, who signs the other half.</summary>
    Trade,

    /// <summary>Use them for good, on somebody's behalf.</summary>
    Retire,

    /// <summary>Take them away for good, without a use.</summary>
    Cancel,

    /// <summary>Leave them to the buffer.</summary>
    Deposit,

    /// <summary>Let them go from the buffer.</summary>
    Release,

    /// <summary>Undo a transfer by its opposite.</summary>
    Correct,

    /// <summary>Cancel the developer's, because too many had been issued.</summary>
    Compensate,
}
