using System.Text.Json.Serialization;

namespace CityBraid.Credits;

/// <summary>What somebody wants done with tonnes of one block, as the doors hand it in.</summary>
public sealed record CreditInstruction
{
    /// <summary>What is to be done.</summary>
    public required InstructionKind Kind { get; init; }

    /// <summary>The block: any of its tonnes. The last tonnes of the block go, its first ones stay.</summary>
    public required BlockAddress Block { get; init; }

    /// <summary>The last tonne of the block as whoever asks saw it; null when any will do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Last { get; init; }

    /// <summary>How many tonnes; anything but a whole number above zero is refused.</summary>
    public required decimal Tonnes { get; init; }

    /// <summary>The account that receives them, where one does.</summary>
    public AccountCode? To { get; init; }

    /// <summary>On whose behalf they are retired.</summary>
    public string? Beneficiary { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The price of a tonne in a trade, with its currency, as both halves state it.</summary>
    public string? Price { get; init; }

    /// <summary>The number of the transaction that is corrected.</summary>
    public long? Corrects { get; init; }
}
