using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Who may give an instruction, and who may approve it.</summary>
internal static class InstructionMakers
{
    /// <summary>Why somebody may not give it; null when they may.</summary>
    public static Refusal? FindRefusal(
        Standing standing,
        CreditInstruction instruction,
        CreditAccount owner,
        LedgerSight sight
    ) =>
        instruction.Kind switch
        {
            InstructionKind.Correct => FindRoleRefusal(standing, CreditRole.Registrar),
            InstructionKind.Compensate => FindRoleRefusal(standing, CreditRole.Registrar)
                ?? (
                    owner.Organisation == sight.Project.Developer && owner.Kind == AccountKind.Holding
                        ? null
                        : Refusal.Conflict("credits.not-the-developers", ("account", owner.Code.Value))
                ),
            InstructionKind.Release => FindOwnerRefusal(standing, owner)
                ?? (
                    owner.Kind == AccountKind.Buffer
                        ? null
                        : Refusal.Conflict("credits.account-of-another-kind", ("account", owner.Code.Value))
                ),
            InstructionKind.Cancel => FindOwnerRefusal(standing, owner),
            _ => FindOwnerRefusal(standing, owner)
                ?? (
                    owner.Kind == AccountKind.Holding
                        ? null
                        : Refusal.Conflict("credits.buffer-stays", ("account", owner.Code.Value))
                ),
        };

    /// <summary>Whether one person is enough.</summary>
    public static bool IsDirect(CreditInstruction instruction, CreditAccount owner) =>
        owner is { NeedsApproval: false, Kind: AccountKind.Holding }
        && instruction.Kind
            is InstructionKind.Transfer
                or InstructionKind.Retire
                or InstructionKind.Cancel
                or InstructionKind.Deposit;

    /// <summary>Why somebody may not approve it; null when they may.</summary>
    public static Refusal? FindApproverRefusal(
        Standing standing,
        CreditInstruction instruction,
        CreditAccount owner,
        LedgerSight sight
    ) =>
        instruction.Kind switch
        {
            InstructionKind.Release or InstructionKind.Correct or InstructionKind.Compensate =>
                FindRoleRefusal(standing, CreditRole.Board),
            InstructionKind.Cancel when owner.Kind == AccountKind.Buffer => FindRoleRefusal(
                standing,
                CreditRole.Board
            ),
            InstructionKind.Trade => FindOwnerRefusal(standing, sight.FindAccount(instruction.To)!),
            _ => standing.Is(CreditRole.Registrar) ? null : FindOwnerRefusal(standing, owner),
        };

    /// <summary>The organisation somebody acts for when they give or approve an instruction.</summary>
    public static OrganisationCode? FindFor(Standing standing, params ReadOnlySpan<OrganisationCode> tied)
    {
        foreach (var organisation in tied)
        {
            if (standing.Organisations.Any(one => one.Code == organisation))
            {
                return organisation;
            }
        }

        return standing.FindFor(CreditRole.Registrar) ?? standing.FindFor(CreditRole.Board);
    }

    private static Refusal? FindRoleRefusal(Standing standing, CreditRole role) =>
        standing.Is(role) ? null : CreditRefusals.NoStanding(role);

    private static Refusal? FindOwnerRefusal(Standing standing, CreditAccount account) =>
        standing.IsFor(account.Organisation) ? null : CreditRefusals.NotYours(account.Organisation);
}
