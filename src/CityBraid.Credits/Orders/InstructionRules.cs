using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Whether tonnes may go where an instruction sends them; what is decided here is decided while
///   nobody else can change what is seen.</summary>
internal static class InstructionRules
{
    /// <summary>What is wrong with an instruction by itself; null when nothing is.</summary>
    public static Refusal? FindFault(CreditInstruction instruction) =>
        WholeTonnes.FindFault(instruction.Tonnes)
        ?? WholeTonnes.FindFault("beneficiary", instruction.Beneficiary)
        ?? WholeTonnes.FindFault("reason", instruction.Reason)
        ?? WholeTonnes.FindFault("price", instruction.Price)
        ?? FindMissing(instruction);

    /// <summary>The movement that an instruction asks for, or why it cannot be.</summary>
    public static Result<Movement> Decide(Standing standing, CreditInstruction instruction, LedgerSight sight)
    {
        if (sight.Block is not { } block || block.First > instruction.Block.Number)
        {
            return Refusal.NotFound("credits.no-such-block", ("block", instruction.Block.ToString()));
        }

        var owner = OwnerOf(block, sight);
        var refusal =
            InstructionMakers.FindRefusal(standing, instruction, owner, sight)
            ?? FindStateFault(block)
            ?? FindChange(block, instruction)
            ?? FindAmountFault(block, instruction)
            ?? InstructionTargets.FindFault(instruction, owner, sight);
        return refusal is not null
            ? refusal
            : Take(block, instruction, InstructionTargets.Of(instruction, owner, sight));
    }

    /// <summary>The account that holds a block.</summary>
    public static CreditAccount OwnerOf(SerialBlock block, LedgerSight sight) =>
        sight.FindAccount(block.Holding.Account)
        ?? throw new InvalidOperationException($"The account {block.Holding.Account} was not looked at.");

    /// <summary>The last tonnes of the block go; whoever holds it keeps the first ones.</summary>
    private static Movement Take(SerialBlock block, CreditInstruction instruction, Holding target)
    {
        var first = block.Last - (long)instruction.Tonnes + 1;
        return new Movement(block.Vintage, first, block.Last, block.Holding, target);
    }

    private static Refusal? FindMissing(CreditInstruction instruction) =>
        instruction.Kind switch
        {
            InstructionKind.Retire when string.IsNullOrWhiteSpace(instruction.Beneficiary) => Refusal.Invalid(
                "credits.beneficiary-missing"
            ),
            InstructionKind.Transfer or InstructionKind.Deposit => null,
            InstructionKind.Trade => string.IsNullOrWhiteSpace(instruction.Price)
                ? Refusal.Invalid("credits.price-missing")
                : null,
            _ when string.IsNullOrWhiteSpace(instruction.Reason) => Refusal.Invalid("credits.reason-missing"),
            _ => null,
        };

    private static Refusal? FindStateFault(SerialBlock block) =>
        block.Holding.State switch
        {
            BlockState.Active => null,
            BlockState.Reserved => Refusal.Conflict(
                "credits.reserved",
                ("order", CreditRefusals.Text(block.Order))
            ),
            BlockState.Retired => Refusal.Conflict("credits.retired"),
            _ => Refusal.Conflict("credits.cancelled"),
        };

    /// <summary>Whoever saw the block end elsewhere would move other tonnes than they saw.</summary>
    private static Refusal? FindChange(SerialBlock block, CreditInstruction instruction) =>
        instruction.Last is { } seen && seen != block.Last
            ? Refusal.Conflict("credits.block-changed", ("tonnes", CreditRefusals.Text(block.Tonnes)))
            : null;

    private static Refusal? FindAmountFault(SerialBlock block, CreditInstruction instruction) =>
        instruction.Tonnes > block.Tonnes
            ? Refusal.Conflict(
                "credits.more-than-held",
                ("tonnes", CreditRefusals.Text((long)instruction.Tonnes)),
                ("held", CreditRefusals.Text(block.Tonnes))
            )
            : null;
}
