using System.Globalization;

namespace CityBraid.Credits;

/// <summary>An instruction as the particulars of a transaction.</summary>
internal static class InstructionDetails
{
    public const string Order = "order";
    public const string OrderedBy = "ordered-by";

    public static Dictionary<string, string> Of(CreditInstruction instruction)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["instruction"] = instruction.Kind.ToString(),
        };
        Add(details, "to", instruction.To?.Value);
        Add(details, "beneficiary", instruction.Beneficiary?.Trim());
        Add(details, "reason", instruction.Reason?.Trim());
        Add(details, "price", instruction.Price?.Trim());
        Add(details, "corrects", instruction.Corrects?.ToString(CultureInfo.InvariantCulture));
        return details;
    }

    public static Dictionary<string, string> Of(CreditOrder order)
    {
        var details = Of(order.Instruction);
        details.Add(Order, order.Number.ToString(CultureInfo.InvariantCulture));
        details.Add(OrderedBy, order.MadeBy);
        return details;
    }

    /// <summary>The kind of transaction that carries an instruction out.</summary>
    public static TransactionKind KindOf(CreditInstruction instruction) =>
        instruction.Kind switch
        {
            InstructionKind.Transfer => TransactionKind.Transfer,
            InstructionKind.Trade => TransactionKind.Trade,
            InstructionKind.Retire => TransactionKind.Retire,
            InstructionKind.Cancel => TransactionKind.Cancel,
            InstructionKind.Deposit => TransactionKind.Deposit,
            InstructionKind.Release => TransactionKind.Release,
            InstructionKind.Correct => TransactionKind.Correct,
            _ => TransactionKind.Compensate,
        };

    private static void Add(Dictionary<string, string> details, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            details.Add(name, value);
        }
    }
}
