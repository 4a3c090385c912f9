namespace CityBraid.Inventory;

/// <summary>How sure a verifier is (ISO 14064-3:2019, level of assurance).</summary>
public enum AssuranceLevel
{
    /// <summary>Nothing came to light that would make it wrong.</summary>
    Limited,

    /// <summary>It is right in all that matters.</summary>
    Reasonable,
}
