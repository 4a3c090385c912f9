namespace CityBraid.Credits;

/// <summary>An instruction that a second person has to approve; its tonnes are reserved meanwhile.</summary>
public sealed record CreditOrder
{
    /// <summary>The project whose tonnes it moves.</summary>
    public required ProjectCode Project { get; init; }

    /// <summary>Its number: that of the transaction which reserved the tonnes.</summary>
    public required long Number { get; init; }

    /// <summary>What is to be done.</summary>
    public required CreditInstruction Instruction { get; init; }

    /// <summary>The account whose tonnes they are.</summary>
    public required AccountCode From { get; init; }

    /// <summary>The first reserved tonne.</summary>
    public required long First { get; init; }

    /// <summary>The last reserved tonne.</summary>
    public required long Last { get; init; }

    /// <summary>The alias of who made it.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>How far it has come.</summary>
    public OrderState State { get; init; } = OrderState.Open;

    /// <summary>The alias of who decided; null while open.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>How many tonnes it moves.</summary>
    public long Tonnes => Last - First + 1;
}
