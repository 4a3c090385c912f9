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
        var entered = await desk.EnterAsync(actor, key, role: null, cancellation);
        if (entered.IsRefused)
        {
            return entered.Refusal;
        }

        if (InstructionRules.FindFault(instruction) is { } fault)
        {
            return fault;
        }

        var standing = entered.Value;
        return await desk.PostAsync(
            standing,
            new PostedRequest(key, nameof(OrderCredits), instruction.Block.Project, instruction),
            question => Look(question, instruction),
            sight => OrderRules.Reserve(standing, instruction, sight),
            cancellation
        );
    }

    /// <summary>What has to be looked at to decide about an instruction.</summary>
    internal static LedgerQuestion Look(LedgerQuestion question, CreditInstruction instruction) =>
        question with
        {
            Block = instruction.Block,
            Transaction = instruction.Corrects,
            Accounts = instruction.To is { } account ? [account] : [],
        };
}
