namespace CityBraid.Inventory;

/// <summary>What a verifier concludes (ISO 14064-3:2019, opinion).</summary>
public enum OpinionKind
{
    /// <summary>The inventory is right in all that matters.</summary>
    Unmodified,

    /// <summary>It is right but for what is told.</summary>
    Modified,

    /// <summary>It is not right.</summary>
    Adverse,

    /// <summary>The evidence did not suffice to conclude anything.</summary>
    Disclaimed,
}
