namespace CityBraid.Credits;

/// <summary>What an account is for.</summary>
public enum AccountKind
{
    /// <summary>Holds what its organisation owns.</summary>
    Holding,

    /// <summary>Holds what projects leave against the risk that a reduction is undone; the registrar
    ///   keeps it for all.</summary>
    Buffer,
}
