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

    /// <summary>
    /// The ledger is asked first: a form that is sent again is answered the same, wherever the tonnes lie by
    /// now. Only what it refuses is shown beside what is so today.
    /// </summary>
    private async Task<IResult> AnswerAsync(
        BlockCall call,
        string deed,
        SentForm form,
        CancellationToken cancellation
    )
    {
        if (JsonNames.Find<InstructionKind>(deed) is not { } kind)
        {
            return Answers.Problem(call.Visit, StatusCodes.Status404NotFound);
        }

        var done = form is { IsFilled: true, IsSwitch: false }
            ? await RunAsync(call, kind, form, cancellation)
            : null;
        return done is { IsRefused: false }
            ? Answers.GoOn(call.Visit, NextOf(done.Value, form))
            : await ShowAsync(call, kind, form, done?.Refusal, cancellation);
    }

    private async Task<IResult> ShowAsync(
        BlockCall call,
        InstructionKind kind,
        SentForm form,
        Refusal? refusal,
        CancellationToken cancellation
    )
    {
        var record = await call.FindAsync(show, cancellation);
        if (record.IsRefused || refusal?.Kind == RefusalKind.Forbidden)
        {
            return Answers.Problem(call.Visit, refusal ?? record.Refusal!);
        }

        var found = record.Value.Found;
        return record.Value.Deeds.FirstOrDefault(one => one.Kind == kind) is { } open
            ? CreditForms.Show(call.Visit, InstructionAsk.Of(call.Visit, found, open), form, refusal)
            : Answers.Problem(
                call.Visit,
                refusal
                    ?? Refusal.Forbidden(
                        "credits.not-yours",
                        ("organisation", found.Account.Organisation.Value)
                    )
            );
    }

    private Task<Result<LedgerTransaction>> RunAsync(
        BlockCall call,
        InstructionKind kind,
        SentForm form,
        CancellationToken cancellation
    ) =>
        CreditCodes
            .Project(call.Project)
            .ThenAsync(project =>
                Read(form, new BlockAddress(project, call.Vintage, call.Number), kind)
                    .ThenAsync(instruction => GiveAsync(call, form, instruction, cancellation))
            );

    private Task<Result<LedgerTransaction>> GiveAsync(
        BlockCall call,
        SentForm form,
        CreditInstruction instruction,
        CancellationToken cancellation
    )
    {
        var (actor, key) = (call.Visit.Visitor.Actor, form[CreditForms.Key]);
        return IsOrder(form)
            ? order.RunAsync(actor, key, instruction, cancellation)
            : move.RunAsync(actor, key, instruction, cancellation);
    }

    private static bool IsOrder(SentForm form) => form[InstructionAsk.Approval] == InstructionAsk.Needed;

    private static string NextOf(LedgerTransaction line, SentForm form)
    {
        var moved = line.Movements[0];
        return IsOrder(form)
            ? $"{CreditAddress.Root}/decisions"
            : CreditAddress.Of(new BlockAddress(line.Project, moved.Vintage, moved.First));
    }

    private static Result<CreditInstruction> Read(SentForm form, BlockAddress block, InstructionKind kind)
    {
        if (
            InstructionAsk.IsFinal(kind)
            && CreditForms.FindUnconfirmed(form, block.Project) is { } unconfirmed
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
            Block = block,
            Last = NumberOf(form, InstructionAsk.Last),
            Tonnes = tonnes.Value,
            To = account?.Value,
            Beneficiary = TextOf(form, "beneficiary"),
            Reason = TextOf(form, "reason"),
            Price = TextOf(form, "price"),
            Corrects = NumberOf(form, "corrects"),
        };
    }

    private static long? NumberOf(SentForm form, string name) =>
        long.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string? TextOf(SentForm form, string name) =>
        form[name] is { Length: > 0 } text ? text : null;
}
