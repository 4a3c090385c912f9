namespace CityBraid.Web;

/// <summary>Takes the steps of a monitoring period that its page asks for.</summary>
internal sealed class PeriodSteps(
    ShowPeriod show,
    VerifyPeriod verify,
    AcceptVerification accept,
    RequestIssuance request,
    ApproveIssuance approve
)
{
    /// <summary>The period of an address.</summary>
    public Task<Result<PeriodRecord>> FindAsync(PeriodCall call, CancellationToken cancellation) =>
        CreditCodes
            .Project(call.Project)
            .ThenAsync(code => show.RunAsync(call.Actor, code, call.Number, cancellation));

    /// <summary>Takes the step that the form was sent for.</summary>
    public Task<Result<LedgerTransaction>> RunAsync(
        Actor actor,
        PeriodRecord record,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var (key, period) = (form[CreditForms.Key], record.Period);
        var bare = new PeriodStep(period.Project, period.Number, []);
        return JsonNames.Find<PeriodDeed>(form["do"]) switch
        {
            PeriodDeed.Verify => StatedTonnes
                .Read(form, period.Claimed, hasBuffer: true)
                .ThenAsync(amounts =>
                    verify.RunAsync(
                        actor,
                        key,
                        bare with
                        {
                            Amounts = amounts,
                            Reason = form["reason"] is { Length: > 0 } reason ? reason : null,
                        },
                        cancellation
                    )
                ),
            PeriodDeed.Accept => accept.RunAsync(actor, key, bare, cancellation),
            PeriodDeed.Request => ReadRequest(form, period)
                .ThenAsync(read => request.RunAsync(actor, key, read, cancellation)),
            PeriodDeed.Issue => CreditForms.FindUnconfirmed(form, period.Project) is { } unconfirmed
                ? Task.FromResult<Result<LedgerTransaction>>(unconfirmed)
                : approve.RunAsync(actor, key, bare, cancellation),
            _ => Task.FromResult<Result<LedgerTransaction>>(
                Refusal.Conflict("credits.period-step", ("number", CreditWords.Digits(period.Number)))
            ),
        };
    }

    private static Result<IssuanceRequest> ReadRequest(SentForm form, MonitoringPeriod period)
    {
        if (CreditForms.FindUnconfirmed(form, period.Project) is { } unconfirmed)
        {
            return unconfirmed;
        }

        var amounts = StatedTonnes.Read(form, period.Verified, hasBuffer: false);
        var account = CreditCodes.Account(form["account"]);
        if (amounts.IsRefused || account.IsRefused)
        {
            return (amounts.Refusal ?? account.Refusal)!;
        }

        var buffer = AccountCode.TryParse(form["buffer-account"], out var code) ? code : null;
        return new IssuanceRequest(period.Project, period.Number, amounts.Value, account.Value, buffer);
    }
}
