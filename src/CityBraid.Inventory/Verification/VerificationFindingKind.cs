namespace CityBraid.Inventory;

/// <summary>What a verifier found (ISO 14064-3:2019, terms).</summary>
public enum VerificationFindingKind
{
    /// <summary>A number is wrong or left out.</summary>
    Misstatement,

    /// <summary>A rule of the standard is not followed.</summary>
    Nonconformity,

    /// <summary>Something is to be explained.</summary>
    Clarification,
}
