using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What somebody wants done with the last tonnes of a block, as JSON.</summary>
/// <param name="Kind">What.</param>
/// <param name="Project">The project that earned the tonnes.</param>
/// <param name="Vintage">The year they were earned in.</param>
/// <param name="Number">The number of any tonne of the block.</param>
/// <param name="Tonnes">How many: a whole number above zero.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record InstructionInput(
    [property: Choices(typeof(InstructionKind))] string Kind,
    string Project,
    int Vintage,
    long Number,
    decimal Tonnes
)
{
    /// <summary>The account that receives them, where one does.</summary>
    public string? To { get; init; }

    /// <summary>On whose behalf they are retired.</summary>
    public string? Beneficiary { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The price of a tonne in a trade, with its currency.</summary>
    public string? Price { get; init; }

    /// <summary>The number of the transaction that is corrected.</summary>
    public long? Corrects { get; init; }

    /// <summary>The instruction as use cases take it.</summary>
    internal Result<CreditInstruction> Read()
    {
        var kind = ApiTexts.Choice<InstructionKind>(Kind);
        var project = CreditCodes.Project(Project ?? string.Empty);
        var to = To is { } text ? CreditCodes.Account(text) : null;
        if (kind.IsRefused || project.IsRefused || to is { IsRefused: true })
        {
            return (kind.Refusal ?? project.Refusal ?? to?.Refusal)!;
        }

        return new CreditInstruction
        {
            Kind = kind.Value,
            Block = new BlockAddress(project.Value, Vintage, Number),
            Tonnes = Tonnes,
            To = to?.Value,
            Beneficiary = Beneficiary,
            Reason = Reason,
            Price = Price,
            Corrects = Corrects,
        };
    }
}
