namespace CityBraid.Web;

/// <summary>Claims what a project achieved over a period.</summary>
internal static class ClaimForm
{
    /// <summary>Shows the form to whoever acts for the developer.</summary>
    public static async Task<IResult> ShowAsync(
        Visit visit,
        string project,
        ShowCreditProject show,
        ShowStanding standing,
        CancellationToken cancellation
    )
    {
        var ask = await FindAsync(visit, project, show, standing, cancellation);
        return ask.IsRefused
            ? Answers.Problem(visit, ask.Refusal)
            : CreditForms.Show(visit, ask.Value, SentForm.Empty, refusal: null);
    }

    /// <summary>Claims the period and leads to it.</summary>
    public static async Task<IResult> SendAsync(
        Visit visit,
        [AsParameters] ProjectFormCall call,
        ShowCreditProject show,
        ShowStanding standing,
        ClaimPeriod claim,
        CancellationToken cancellation
    )
    {
        var ask = await FindAsync(visit, call.Project, show, standing, cancellation);
        if (ask.IsRefused)
        {
            return Answers.Problem(visit, ask.Refusal);
        }

        var form = await SentForm.ReadAsync(call.Request, cancellation);
        var code = CreditCodes.Project(call.Project).Value!;
        return await CreditForms.AnswerAsync(
            visit,
            ask.Value,
            form,
            () =>
                Read(form, code)
                    .ThenAsync(read =>
                        claim.RunAsync(visit.Visitor.Actor, form[CreditForms.Key], read, cancellation)
                    ),
            claimed => CreditAddress.OfPeriod(code, claimed.Sequence)
        );
    }

    private static Result<PeriodClaim> Read(SentForm form, ProjectCode project)
    {
        if (DayText.Find(form["from"]) is not { } from)
        {
            return Refusal.Invalid("credits.no-day", ("text", form["from"]));
        }

        if (DayText.Find(form["to"]) is not { } to)
        {
            return Refusal.Invalid("credits.no-day", ("text", form["to"]));
        }

        var amounts = StatedTonnes.Read(form["tonnes"], from, to);
        return amounts.IsRefused ? amounts.Refusal : new PeriodClaim(project, from, to, amounts.Value);
    }

    private static async Task<Result<CreditAsk>> FindAsync(
        Visit visit,
        string project,
        ShowCreditProject show,
        ShowStanding standing,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var record = await CreditCodes
            .Project(project)
            .ThenAsync(code => show.RunAsync(actor, code, cancellation));
        if (record.IsRefused)
        {
            return record.Refusal;
        }

        var known = await standing.RunAsync(actor, cancellation);
        var developer = record.Value.Listed.Project.Developer;
        return known.IsRefused ? known.Refusal
            : known.Value.IsFor(developer) ? Ask(visit, record.Value.Listed)
            : Refusal.Forbidden("credits.not-yours", ("organisation", developer.Value));
    }

    private static CreditAsk Ask(Visit visit, ListedProject listed)
    {
        var project = listed.Project;
        var title = CreditWords.Say(visit, "claim");
        var day = CreditWords.Say(visit, "day.hint");
        return new CreditAsk(
            title,
            $"{CreditAddress.Of(project.Code)}/claim",
            CreditAddress.Of(project.Code),
            CreditWords.Say(visit, "claim.send")
        )
        {
            Way = [new Crumb(project.Names, CreditAddress.Of(project.Code)), Crumb.To(visit, title)],
            About =
            [
                (CreditWords.Say(visit, "project"), $"{project.Names.In(visit.Lang)} ({project.Code})"),
                (CreditWords.Say(visit, "methodology"), project.Methodology),
            ],
            Fields =
            [
                new AskedField("from", CreditWords.Say(visit, "from")) { Hint = day, LengthMax = 30 },
                new AskedField("to", CreditWords.Say(visit, "until")) { Hint = day, LengthMax = 30 },
                CreditForms.Tonnes("tonnes", CreditWords.Say(visit, "claimed.tonnes")) with
                {
                    Hint = CreditWords.Say(visit, "claimed.hint"),
                    LengthMax = 200,
                },
            ],
        };
    }
}
