namespace CityBraid.Kernel;

/// <summary>In which account somebody counts a reduction.</summary>
public enum ClaimBasis
{
    /// <summary>A greenhouse-gas inventory, which is lower by it.</summary>
    Inventory,

    /// <summary>A plan, which expects it.</summary>
    Plan,

    /// <summary>Credits that were issued for it here.</summary>
    Credit,

    /// <summary>Units that another registry issued for it.</summary>
    OtherRegistry,

    /// <summary>A nationally determined contribution (Paris Agreement, article 4).</summary>
    Ndc,
}
