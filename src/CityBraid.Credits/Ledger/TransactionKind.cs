namespace CityBraid.Credits;

/// <summary>What a transaction of the ledger does.</summary>
public enum TransactionKind
{
    /// <summary>The board registers the project.</summary>
    RegisterProject,

    /// <summary>The developer claims a period.</summary>
    ClaimPeriod,

    /// <summary>A verifier states what of it is so.</summary>
    VerifyPeriod,

    /// <summary>The registrar accepts the verification.</summary>
    AcceptVerification,

    /// <summary>A claim is withdrawn.</summary>
    WithdrawPeriod,

    /// <summary>The registrar asks the board to issue.</summary>
    RequestIssuance,

    /// <summary>The board issues.</summary>
    Issue,

    /// <summary>Tonnes are promised to an order.</summary>
    Reserve,

    /// <summary>An order is declined, and its tonnes are free again.</summary>
    Decline,

    /// <summary>Tonnes go to another account.</summary>
    Transfer,

    /// <summary>Tonnes go to a buyer who signed the other half of the trade.</summary>
    Trade,

    /// <summary>Tonnes are used for good.</summary>
    Retire,

    /// <summary>Tonnes are taken away for good.</summary>
    Cancel,

    /// <summary>Tonnes go to the buffer.</summary>
    Deposit,

    /// <summary>Tonnes leave the buffer.</summary>
    Release,

    /// <summary>An earlier transfer is undone by its opposite.</summary>
    Correct,

    /// <summary>The developer's tonnes are cancelled because too many had been issued.</summary>
    Compensate,
}
