namespace CityBraid.Web;

/// <summary>Takes a claim back.</summary>
internal static class WithdrawForm
{
    /// <summary>Shows the form.</summary>
    public static async Task<IResult> ShowAsync(
        [AsParameters] PeriodCall call,
        PeriodSteps steps,
        CancellationToken cancellation
    )
    {
        var record = await FindAsync(call, steps, cancellation);
        return record.IsRefused
            ? Answers.Problem(call.Visit, record.Refusal)
            : CreditForms.Show(call.Visit, Ask(call.Visit, record.Value), SentForm.Empty, refusal: null);
    }

    /// <summary>Withdraws the period and leads to it.</summary>
    public static async Task<IResult> SendAsync(
        [AsParameters] PeriodCall call,
        PeriodSteps steps,
        WithdrawPeriod withdraw,
        CancellationToken cancellation
    )
    {
        var record = await FindAsync(call, steps, cancellation);
        if (record.IsRefused)
        {
            return Answers.Problem(call.Visit, record.Refusal);
        }

        var form = await SentForm.ReadAsync(call.Request, cancellation);
        var period = record.Value.Period;
        var step = new PeriodStep(period.Project, period.Number, [], form["reason"]);
        return await CreditForms.AnswerAsync(
            call.Visit,
            Ask(call.Visit, record.Value),
            form,
            () => withdraw.RunAsync(call.Actor, form[CreditForms.Key], step, cancellation),
            _ => CreditAddress.Of(period)
        );
    }

    private static async Task<Result<PeriodRecord>> FindAsync(
        PeriodCall call,
        PeriodSteps steps,
        CancellationToken cancellation
    )
    {
        var record = await steps.FindAsync(call, cancellation);
        return record.IsRefused || record.Value.Deeds.Contains(PeriodDeed.Withdraw)
            ? record
            : Refusal.Forbidden("credits.no-standing-developer");
    }

    private static CreditAsk Ask(Visit visit, PeriodRecord record)
    {
        var title = CreditWords.Say(visit, "step.Withdraw");
        var here = CreditAddress.Of(record.Period);
        return new CreditAsk(title, $"{here}/withdraw", here, CreditWords.Say(visit, "step.Withdraw.send"))
        {
            Way =
            [
                new Crumb(record.Listed.Project.Names, CreditAddress.Of(record.Period.Project)),
                Crumb.To(visit, CreditWords.Days(visit, record.Period), here),
                Crumb.To(visit, title),
            ],
            About = [(CreditWords.Say(visit, "days"), CreditWords.Days(visit, record.Period))],
            Note = CreditWords.Say(visit, "step.Withdraw.lead"),
            Fields = [new AskedField("reason", CreditWords.Say(visit, "reason")) { LengthMax = 500 }],
        };
    }
}
