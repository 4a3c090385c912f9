namespace CityBraid.Credits;

/// <summary>What an organisation is to the registry of credits.</summary>
public enum CreditRole
{
    /// <summary>Owns projects and receives what they earn.</summary>
    Developer,

    /// <summary>Verifies what projects of others achieved; holds no other role.</summary>
    Verifier,

    /// <summary>Keeps the registry: the authority's officers.</summary>
    Registrar,

    /// <summary>Decides what the registrar put before it.</summary>
    Board,

    /// <summary>Holds credits.</summary>
    Holder,
}
