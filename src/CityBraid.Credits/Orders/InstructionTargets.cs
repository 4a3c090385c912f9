using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Where the tonnes of an instruction go.</summary>
internal static class InstructionTargets
{
    /// <summary>Why they cannot go there; null when they can.</summary>
    public static Refusal? FindFault(CreditInstruction instruction, CreditAccount owner, LedgerSight sight) =>
        instruction.Kind switch
        {
            InstructionKind.Transfer => FindAccountFault(instruction, owner, sight, AccountKind.Holding),
            InstructionKind.Trade => FindAccountFault(instruction, owner, sight, AccountKind.Holding)
                ?? FindOwnTrade(instruction, owner, sight),
            InstructionKind.Deposit => FindAccountFault(instruction, owner, sight, AccountKind.Buffer),
            InstructionKind.Release => FindAccountFault(instruction, owner, sight, AccountKind.Holding)
                ?? FindOtherDeveloper(instruction, sight),
            InstructionKind.Correct => FindCorrectionFault(instruction, sight),
            _ => null,
        };

    /// <summary>Where they go when nothing is wrong.</summary>
    public static Holding Of(CreditInstruction instruction, CreditAccount owner, LedgerSight sight) =>
        instruction.Kind switch
        {
            InstructionKind.Retire => new Holding(owner.Code, BlockState.Retired),
            InstructionKind.Cancel or InstructionKind.Compensate => new Holding(
                owner.Code,
                BlockState.Cancelled
            ),
            InstructionKind.Correct => new Holding(
                sight.Transaction!.Movements[0].From!.Account,
                BlockState.Active
            ),
            _ => new Holding(instruction.To!, BlockState.Active),
        };

    private static Refusal? FindAccountFault(
        CreditInstruction instruction,
        CreditAccount owner,
        LedgerSight sight,
        AccountKind kind
    ) =>
        sight.FindAccount(instruction.To) is not { } account ? CreditRefusals.NoSuchAccount(instruction.To)
        : account.Kind != kind
            ? Refusal.Conflict("credits.account-of-another-kind", ("account", account.Code.Value))
        : account.Code == owner.Code ? Refusal.Conflict("credits.same-account", ("account", owner.Code.Value))
        : null;

    private static Refusal? FindOwnTrade(
        CreditInstruction instruction,
        CreditAccount owner,
        LedgerSight sight
    ) =>
        sight.FindAccount(instruction.To)!.Organisation == owner.Organisation
            ? Refusal.Conflict("credits.trade-with-oneself", ("account", instruction.To!.Value))
            : null;

    /// <summary>What leaves the buffer goes back to whoever left it there.</summary>
    private static Refusal? FindOtherDeveloper(CreditInstruction instruction, LedgerSight sight) =>
        sight.FindAccount(instruction.To)!.Organisation == sight.Project.Developer
            ? null
            : Refusal.Conflict("credits.not-the-developers", ("account", instruction.To!.Value));

    /// <summary>A transfer is undone whole, and only while all of it lies where it went.</summary>
    private static Refusal? FindCorrectionFault(CreditInstruction instruction, LedgerSight sight)
    {
        var number = CreditRefusals.Text(instruction.Corrects);
        if (
            sight.Transaction
            is not { Kind: TransactionKind.Transfer or TransactionKind.Trade, Movements: [var moved] }
        )
        {
            return Refusal.Conflict("credits.not-a-transfer", ("number", number));
        }

        var block = sight.Block!;
        return
            (block.Vintage, block.First, block.Last, block.Holding.Account)
                == (moved.Vintage, moved.First, moved.Last, moved.To.Account)
            && instruction.Tonnes == moved.Tonnes
            ? null
            : Refusal.Conflict("credits.moved-on", ("number", number));
    }
}
