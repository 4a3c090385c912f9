using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>The two steps of an order: its tonnes are reserved, and a second person decides.</summary>
internal static class OrderRules
{
    /// <summary>Carries an instruction out in one step, where one person is enough.</summary>
    public static Result<LedgerPosting> CarryOut(
        Standing standing,
        CreditInstruction instruction,
        LedgerSight sight
    )
    {
        var decided = InstructionRules.Decide(standing, instruction, sight);
        if (decided.IsRefused)
        {
            return decided.Refusal;
        }

        var owner = InstructionRules.OwnerOf(sight.Block!, sight);
        if (!InstructionMakers.IsDirect(instruction, owner))
        {
            return Refusal.Conflict("credits.needs-approval", ("account", owner.Code.Value));
        }

        return new LedgerPosting
        {
            Kind = InstructionDetails.KindOf(instruction),
            For = InstructionMakers.FindFor(standing, owner.Organisation),
            Movements = [decided.Value],
            Details = InstructionDetails.Of(instruction),
        };
    }

    /// <summary>Reserves the tonnes of an instruction.</summary>
    public static Result<LedgerPosting> Reserve(
        Standing standing,
        CreditInstruction instruction,
        LedgerSight sight
    )
    {
        var decided = InstructionRules.Decide(standing, instruction, sight);
        if (decided.IsRefused)
        {
            return decided.Refusal;
        }

        var (moved, owner) = (decided.Value, InstructionRules.OwnerOf(sight.Block!, sight));
        var order = new CreditOrder
        {
            Project = sight.Project.Code,
            Number = sight.Length + 1,
            Instruction = instruction with { Block = instruction.Block with { Number = moved.First } },
            From = owner.Code,
            First = moved.First,
            Last = moved.Last,
            MadeBy = standing.Alias,
            MadeAt = sight.Next,
        };
        return new LedgerPosting
        {
            Kind = TransactionKind.Reserve,
            For = InstructionMakers.FindFor(standing, owner.Organisation),
            Movements = [moved with { To = new Holding(owner.Code, BlockState.Reserved) }],
            Details = InstructionDetails.Of(instruction),
            Order = order,
        };
    }

    /// <summary>Carries an order out; whoever made it may not.</summary>
    public static Result<LedgerPosting> Approve(Standing standing, LedgerSight sight)
    {
        if (FindClosed(sight) is { } closed)
        {
            return closed;
        }

        var (order, block) = (sight.Order!, sight.Block!);
        var (instruction, owner) = (order.Instruction, InstructionRules.OwnerOf(block, sight));
        if (InstructionMakers.FindApproverRefusal(standing, instruction, owner, sight) is { } refusal)
        {
            return refusal;
        }

        return string.Equals(order.MadeBy, standing.Alias, StringComparison.Ordinal)
            ? CreditRefusals.SamePerson()
            : Ending(standing, sight, OrderState.Approved, InstructionTargets.Of(instruction, owner, sight));
    }

    /// <summary>Sets the tonnes of an order free; whoever made it, or may approve it, may.</summary>
    public static Result<LedgerPosting> Decline(Standing standing, LedgerSight sight)
    {
        if (FindClosed(sight) is { } closed)
        {
            return closed;
        }

        var order = sight.Order!;
        var owner = InstructionRules.OwnerOf(sight.Block!, sight);
        var isMaker = string.Equals(order.MadeBy, standing.Alias, StringComparison.Ordinal);
        return
            !isMaker
            && InstructionMakers.FindApproverRefusal(standing, order.Instruction, owner, sight) is { } refusal
            ? refusal
            : Ending(standing, sight, OrderState.Declined, new Holding(owner.Code, BlockState.Active));
    }

    /// <summary>Whether somebody's role or organisation lets them approve an order; whether they made it
    ///   is another question.</summary>
    public static bool MayApprove(
        Standing standing,
        CreditOrder order,
        CreditProject project,
        IReadOnlyList<CreditAccount> accounts
    )
    {
        var sight = new LedgerSight
        {
            Project = project,
            Length = 0,
            Head = string.Empty,
            Accounts = accounts,
            Issued = new Dictionary<int, long>(),
        };
        var owner = sight.FindAccount(order.From)!;
        return InstructionMakers.FindApproverRefusal(standing, order.Instruction, owner, sight) is null;
    }

    private static Refusal? FindClosed(LedgerSight sight)
    {
        if (sight.Order is not { } order)
        {
            return CreditRefusals.NoSuchOrder(sight.Project.Code, number: null);
        }

        if (order.State != OrderState.Open)
        {
            return Refusal.Conflict("credits.order-closed", ("number", CreditRefusals.Text(order.Number)));
        }

        return
            sight.Block is { Holding.State: BlockState.Reserved } block
            && (block.First, block.Last, block.Order) == (order.First, order.Last, order.Number)
            ? null
            : throw new InvalidOperationException($"The tonnes of order {order.Number} are not reserved.");
    }

    private static LedgerPosting Ending(
        Standing standing,
        LedgerSight sight,
        OrderState state,
        Holding target
    )
    {
        var (order, block) = (sight.Order!, sight.Block!);
        var owner = InstructionRules.OwnerOf(block, sight).Organisation;
        var buyer = sight.FindAccount(order.Instruction.To)?.Organisation ?? owner;
        return new LedgerPosting
        {
            Kind =
                state == OrderState.Declined
                    ? TransactionKind.Decline
                    : InstructionDetails.KindOf(order.Instruction),
            For =
                order.Instruction.Kind == InstructionKind.Trade
                    ? InstructionMakers.FindFor(standing, buyer, owner)
                    : InstructionMakers.FindFor(standing, owner),
            Movements = [new Movement(block.Vintage, block.First, block.Last, block.Holding, target)],
            Details = InstructionDetails.Of(order),
            Order = order with { State = state, DecidedBy = standing.Alias },
        };
    }
}
