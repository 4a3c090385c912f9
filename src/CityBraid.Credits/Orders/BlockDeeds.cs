namespace CityBraid.Credits;

/// <summary>Which instructions about a block are open to somebody.</summary>
internal static class BlockDeeds
{
    /// <summary>The instructions, in the order of their kinds.</summary>
    public static IReadOnlyList<BlockDeed> Of(Standing standing, FoundBlock found)
    {
        if (found.Block.Holding.State != BlockState.Active)
        {
            return [];
        }

        var sight = new LedgerSight
        {
            Project = found.Project,
            Length = 0,
            Head = string.Empty,
            Block = found.Block,
            Accounts = [found.Account],
            Issued = new Dictionary<int, long>(),
        };
        return
        [
            .. Enum.GetValues<InstructionKind>()
                .Select(kind => Instruction(kind, found.Block))
                .Where(one => InstructionMakers.FindRefusal(standing, one, found.Account, sight) is null)
                .Select(one => new BlockDeed(one.Kind, !InstructionMakers.IsDirect(one, found.Account))),
        ];
    }

    private static CreditInstruction Instruction(InstructionKind kind, SerialBlock block) =>
        new()
        {
            Kind = kind,
            Block = block.Address,
            Tonnes = block.Tonnes,
        };
}
