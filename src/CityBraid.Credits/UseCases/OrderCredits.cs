using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Orders what a second person has to approve; the tonnes are reserved until they do.</summary>
public sealed class OrderCredits(LedgerDesk desk)
{
    /// <summary>Makes the order; who may depends on what is ordered.</summary>
    public async Task<Result<LedgerTransaction>> RunAsync(
        Actor actor,
        string key,
        CreditInstruction instruction,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(instruction);
        return await desk.PostAsync(
            actor,
            new PostedRequest(key, nameof(OrderCredits), instruction.Block.Project, instruction),
            question => Look(question, instruction),
            (standing, sight) => OrderRules.Reserve(standing, instruction, sight),
            cancellation
        );
    }

    /// <summary>What has to be looked at to decide about an instruction.</summary>
    internal static LedgerQuestion Look(LedgerQuestion question, CreditInstruction instruction) =>
        question with
        {
            Fault = InstructionRules.FindFault(instruction),
            Block = instruction.Block,
            Transaction = instruction.Corrects,
            Accounts = instruction.To is { } account ? [account] : [],
        };
}
