using System.Globalization;

namespace CityBraid.Web;

/// <summary>What the form of each instruction asks for.</summary>
internal static class InstructionAsk
{
    /// <summary>The field with the block's last tonne as the form showed it.</summary>
    public const string Last = "last";

    /// <summary>The field that tells whether a second person decides.</summary>
    public const string Approval = "approval";

    /// <summary>What stands there when one does.</summary>
    public const string Needed = "needed";

    private const int TextMax = 500;

    /// <summary>The form of an instruction about a block.</summary>
    public static CreditAsk Of(Visit visit, FoundBlock found, BlockDeed deed)
    {
        var (block, title) = (found.Block, CreditWords.Say(visit, $"deed.{deed.Kind}"));
        var here = CreditAddress.Of(block.Address);
        return new CreditAsk(
            title,
            CreditAddress.Of(block.Address, deed.Kind),
            here,
            CreditWords.Say(visit, deed.NeedsApproval ? "deed.order" : $"deed.{deed.Kind}.send")
        )
        {
            Way =
            [
                new Crumb(found.Project.Names, CreditAddress.Of(block.Project)),
                Crumb.To(visit, found.Serial, here),
                Crumb.To(visit, title),
            ],
            Seen =
            [
                (Last, block.Last.ToString(CultureInfo.InvariantCulture)),
                (Approval, deed.NeedsApproval ? Needed : string.Empty),
            ],
            About =
            [
                (CreditWords.Say(visit, "serial"), found.Serial),
                (CreditWords.Say(visit, "tonnes"), Numerals.Show(block.Tonnes)),
                (CreditWords.Say(visit, "account"), found.Account.Code.Value),
            ],
            Note = CreditWords.Say(visit, deed.NeedsApproval ? "deed.order.note" : $"deed.{deed.Kind}.note"),
            Fields = [.. Fields(visit, found, deed.Kind)],
        };
    }

    /// <summary>Whether tonnes never come back from it.</summary>
    public static bool IsFinal(InstructionKind kind) =>
        kind is InstructionKind.Retire or InstructionKind.Cancel or InstructionKind.Compensate;

    /// <summary>Whether an account receives the tonnes.</summary>
    public static bool HasTarget(InstructionKind kind) =>
        kind
            is InstructionKind.Transfer
                or InstructionKind.Trade
                or InstructionKind.Deposit
                or InstructionKind.Release;

    private static IEnumerable<AskedField> Fields(Visit visit, FoundBlock found, InstructionKind kind)
    {
        yield return CreditForms.Tonnes("tonnes", CreditWords.Say(visit, "tonnes"));
        if (HasTarget(kind))
        {
            yield return new AskedField("to", CreditWords.Say(visit, "to")) { LengthMax = 40 };
        }

        if (kind == InstructionKind.Trade)
        {
            yield return Text(visit, "price");
        }

        if (kind == InstructionKind.Retire)
        {
            yield return Text(visit, "beneficiary");
        }

        if (kind == InstructionKind.Correct)
        {
            yield return new AskedField("corrects", CreditWords.Say(visit, "corrects")) { LengthMax = 20 };
        }

        if (kind is not (InstructionKind.Transfer or InstructionKind.Trade or InstructionKind.Deposit))
        {
            yield return Text(visit, "reason") with
            {
                IsRequired = kind != InstructionKind.Retire,
            };
        }

        if (IsFinal(kind))
        {
            yield return CreditForms.Confirm(visit, found.Block.Project);
        }
    }

    private static AskedField Text(Visit visit, string name) =>
        new(name, CreditWords.Say(visit, name)) { LengthMax = TextMax };
}
