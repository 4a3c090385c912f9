namespace CityBraid.Web;

/// <summary>Opens an account of the registry.</summary>
internal static class AccountForm
{
    private const string Buffer = "buffer";
    private const string Approval = "approval";

    /// <summary>Shows the form to the registrar.</summary>
    public static async Task<IResult> ShowAsync(
        Visit visit,
        RegistryKeeping keeping,
        CancellationToken cancellation
    )
    {
        var known = await keeping.FindAsync(visit, cancellation);
        return known.IsRefused
            ? Answers.Problem(visit, known.Refusal)
            : CreditForms.Show(visit, Ask(visit, known.Value), SentForm.Empty, refusal: null);
    }

    /// <summary>Opens the account and leads to it.</summary>
    public static async Task<IResult> SendAsync(
        Visit visit,
        HttpRequest request,
        RegistryKeeping keeping,
        OpenAccount open,
        CancellationToken cancellation
    )
    {
        var known = await keeping.FindAsync(visit, cancellation);
        if (known.IsRefused)
        {
            return Answers.Problem(visit, known.Refusal);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        return await CreditForms.AnswerAsync(
            visit,
            Ask(visit, known.Value),
            form,
            () => Read(form).ThenAsync(read => open.RunAsync(visit.Visitor.Actor, read, cancellation)),
            _ => $"{CreditAddress.Root}/accounts"
        );
    }

    private static Result<CreditAccount> Read(SentForm form)
    {
        var organisation = CreditCodes.Organisation(form["organisation"]);
        return !AccountCode.TryParse(form["code"], out var code) ? CreditCodes.NotOne(form["code"])
            : organisation.IsRefused ? organisation.Refusal
            : new CreditAccount(
                code,
                organisation.Value,
                form.Has("kind", Buffer) ? AccountKind.Buffer : AccountKind.Holding,
                form.Has("rules", Approval)
            );
    }

    private static CreditAsk Ask(Visit visit, IReadOnlyList<Organisation> organisations)
    {
        var title = CreditWords.Say(visit, "account.open");
        var back = $"{CreditAddress.Root}/accounts";
        return new CreditAsk(title, $"{back}/new", back, title)
        {
            Way = [Crumb.To(visit, CreditWords.Say(visit, "nav/accounts"), back), Crumb.To(visit, title)],
            Fields =
            [
                RegistryKeeping.Code(visit),
                RegistryKeeping.Choice(visit, "organisation", organisations),
                new AskedField("kind", CreditWords.Say(visit, "account.kind"))
                {
                    Choices =
                    [
                        ("holding", CreditWords.Say(visit, "account.kind.Holding")),
                        (Buffer, CreditWords.Say(visit, "account.kind.Buffer")),
                    ],
                },
                new AskedField("rules", CreditWords.Say(visit, "account.rules"))
                {
                    IsMany = true,
                    Choices = [(Approval, CreditWords.Say(visit, "account.approval"))],
                },
            ],
        };
    }
}
