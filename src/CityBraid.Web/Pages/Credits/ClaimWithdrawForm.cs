namespace CityBraid.Web;

/// <summary>Notes that a claim on record is no longer made.</summary>
internal static class ClaimWithdrawForm
{
    /// <summary>Shows the form to the registrar.</summary>
    public static async Task<IResult> ShowAsync(
        Visit visit,
        string claim,
        RegistryKeeping keeping,
        ListRecordedClaims list,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(visit, claim, keeping, list, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : CreditForms.Show(visit, Ask(visit, found.Value), SentForm.Empty, refusal: null);
    }

    /// <summary>Withdraws the claim and leads to the map.</summary>
    public static async Task<IResult> SendAsync(
        Visit visit,
        [AsParameters] ClaimFormCall call,
        RegistryKeeping keeping,
        ListRecordedClaims list,
        WithdrawClaim withdraw,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(visit, call.Claim, keeping, list, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var form = await SentForm.ReadAsync(call.Request, cancellation);
        return await CreditForms.AnswerAsync(
            visit,
            Ask(visit, found.Value),
            form,
            () => withdraw.RunAsync(visit.Visitor.Actor, found.Value.Code, form["reason"], cancellation),
            _ => CreditAddress.Claims
        );
    }

    private static async Task<Result<RecordedClaim>> FindAsync(
        Visit visit,
        string claim,
        RegistryKeeping keeping,
        ListRecordedClaims list,
        CancellationToken cancellation
    )
    {
        var known = await keeping.FindAsync(visit, cancellation);
        var claims = await list.RunAsync(visit.Visitor.Actor, cancellation);
        return (known.Refusal ?? claims.Refusal) is { } refusal ? refusal
            : claims.Value!.FirstOrDefault(one => one.Code.Value == claim) is { } found ? found
            : Refusal.NotFound("credits.no-such-claim", ("claim", claim));
    }

    private static CreditAsk Ask(Visit visit, RecordedClaim claim)
    {
        var title = CreditWords.Say(visit, "claims.withdraw");
        return new CreditAsk(
            title,
            $"{CreditAddress.Claims}/{claim.Code}/withdraw",
            CreditAddress.Claims,
            CreditWords.Say(visit, "step.Withdraw.send")
        )
        {
            Way =
            [
                Crumb.To(visit, CreditWords.Say(visit, "nav/claims"), CreditAddress.Claims),
                Crumb.To(visit, title),
            ],
            About =
            [
                (CreditWords.Say(visit, "claims.claim"), $"{claim.Names.In(visit.Lang)} ({claim.Code})"),
                (CreditWords.Say(visit, "claimant"), claim.Claimant),
                (CreditWords.Say(visit, "days"), Numerals.Period(claim.Days, visit.Reader)),
            ],
            Note = CreditWords.Say(visit, "claims.withdraw.note"),
            Fields = [new AskedField("reason", CreditWords.Say(visit, "reason")) { LengthMax = 300 }],
        };
    }
}
