using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Transfers, retires, cancels or deposits tonnes at once, where one person is enough.</summary>
public sealed class MoveCredits(LedgerDesk desk)
{
    /// <summary>Carries the instruction out; whoever acts for the account's organisation may.</summary>
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
            new PostedRequest(key, nameof(MoveCredits), instruction.Block.Project, instruction),
            question => OrderCredits.Look(question, instruction),
            (standing, sight) => OrderRules.CarryOut(standing, instruction, sight),
            cancellation
        );
    }
}
