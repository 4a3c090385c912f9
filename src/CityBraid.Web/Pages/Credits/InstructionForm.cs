using System.Globalization;

namespace CityBraid.Web;

/// <summary>Gives an instruction about a block: at once, or as an order that a second person
///   decides.</summary>
internal sealed class InstructionForm(ShowBlock show, MoveCredits move, OrderCredits order)
{
    /// <summary>Shows the form.</summary>
    public static Task<IResult> ShowAsync(
        [AsParameters] BlockCall call,
        string deed,
        InstructionForm form,
        CancellationToken cancellation
    ) => form.AnswerAsync(call, deed, SentForm.Empty, cancellation);

    /// <summary>Gives the instruction and leads on.</summary>
    public static async Task<IResult> SendAsync(
        [AsParameters] BlockCall call,
        string deed,
        HttpRequest request,
        InstructionForm form,
        CancellationToken cancellation
    ) => await form.AnswerAsync(call, deed, await SentForm.ReadAsync(request, cancellation), cancellation);

    private async Task<IResult> AnswerAsync(
        BlockCall call,
        string deed,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var record = await call.FindAsync(show, cancellation);
        if (record.IsRefused || JsonNames.Find<InstructionKind>(deed) is not { } kind)
        {
            return record.IsRefused
                ? Answers.Problem(call.Visit, record.Refusal)
                : Answers.Problem(call.Visit, StatusCodes.Status404NotFound);
        }

        var found = record.Value.Found;
        if (record.Value.Deeds.FirstOrDefault(one => one.Kind == kind) is not { } open)
        {
            return Answers.Problem(
                call.Visit,
                Refusal.Forbidden("credits.not-yours", ("organisation", found.Account.Organisation.Value))
            );
        }

        var ask = InstructionAsk.Of(call.Visit, found, open);
        return !form.IsFilled
            ? CreditForms.Show(call.Visit, ask, form, refusal: null)
            : await CreditForms.AnswerAsync(
                call.Visit,
                ask,
                form,
                () => RunAsync(call.Visit.Visitor.Actor, open, Read(form, found, kind), form, cancellation),
                line => NextOf(line, open)
            );
    }

    private Task<Result<LedgerTransaction>> RunAsync(
        Actor actor,
        BlockDeed deed,
        Result<CreditInstruction> read,
        SentForm form,
        CancellationToken cancellation
    ) =>
        read.ThenAsync(instruction =>
            deed.NeedsApproval
                ? order.RunAsync(actor, form[CreditForms.Key], instruction, cancellation)
                : move.RunAsync(actor, form[CreditForms.Key], instruction, cancellation)
        );

    private static string NextOf(LedgerTransaction line, BlockDeed deed)
    {
        var moved = line.Movements[0];
        return deed.NeedsApproval
            ? $"{CreditAddress.Root}/decisions"
            : CreditAddress.Of(new BlockAddress(line.Project, moved.Vintage, moved.First));
    }

    private static Result<CreditInstruction> Read(SentForm form, FoundBlock found, InstructionKind kind)
    {
        if (
            InstructionAsk.IsFinal(kind)
            && CreditForms.FindUnconfirmed(form, found.Block.Project) is { } unconfirmed
        )
        {
            return unconfirmed;
        }

        var tonnes = StatedTonnes.Read(form["tonnes"]);
        var account = InstructionAsk.HasTarget(kind) ? CreditCodes.Account(form["to"]) : null;
        if (tonnes.IsRefused || account is { IsRefused: true })
        {
            return (tonnes.Refusal ?? account?.Refusal)!;
        }

        return new CreditInstruction
        {
            Kind = kind,
            Block = found.Block.Address,
            Tonnes = tonnes.Value,
            To = account?.Value,
            Beneficiary = TextOf(form, "beneficiary"),
            Reason = TextOf(form, "reason"),
            Price = TextOf(form, "price"),
            Corrects = long.TryParse(
                form["corrects"],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : null,
        };
    }

    private static string? TextOf(SentForm form, string name) =>
        form[name] is { Length: > 0 } text ? text : null;
}
