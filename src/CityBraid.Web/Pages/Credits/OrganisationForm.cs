namespace CityBraid.Web;

/// <summary>Puts an organisation on the registry's record.</summary>
internal static class OrganisationForm
{
    private const string Nobody = "-";

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

    /// <summary>Keeps the organisation and leads to it; one that is there already is left as it is.</summary>
    public static async Task<IResult> SendAsync(
        Visit visit,
        HttpRequest request,
        RegistryKeeping keeping,
        RegisterOrganisation register,
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
            () =>
                Read(form, known.Value)
                    .ThenAsync(read => register.RunAsync(visit.Visitor.Actor, read, cancellation)),
            organisation => CreditAddress.Of(organisation.Code)
        );
    }

    private static Result<Organisation> Read(SentForm form, IReadOnlyList<Organisation> known)
    {
        var names = RegistryKeeping.ReadNames(form);
        return !OrganisationCode.TryParse(form["code"], out var code) ? CreditCodes.NotOne(form["code"])
            : known.Any(one => one.Code == code)
                ? Refusal.Conflict("credits.organisation-exists", ("organisation", code.Value))
            : names.IsRefused ? names.Refusal
            : new Organisation
            {
                Code = code,
                Names = names.Value,
                Roles = [.. Enum.GetValues<CreditRole>().Where(role => form.Has("role", JsonNames.Of(role)))],
                Owner = OrganisationCode.TryParse(form["owner"], out var owner) ? owner : null,
            };
    }

    private static CreditAsk Ask(Visit visit, IReadOnlyList<Organisation> organisations)
    {
        var title = CreditWords.Say(visit, "organisation.register");
        var back = $"{CreditAddress.Root}/organisations";
        var owner = RegistryKeeping.Choice(visit, "owner", organisations);
        return new CreditAsk(title, $"{back}/new", back, title)
        {
            Way =
            [
                Crumb.To(visit, CreditWords.Say(visit, "nav/organisations"), back),
                Crumb.To(visit, title),
            ],
            Fields =
            [
                RegistryKeeping.Code(visit),
                .. RegistryKeeping.Names(visit),
                new AskedField("role", CreditWords.Say(visit, "roles"))
                {
                    IsMany = true,
                    Choices =
                    [
                        .. Enum.GetValues<CreditRole>()
                            .Select(role => (JsonNames.Of(role), CreditWords.Say(visit, $"role.{role}"))),
                    ],
                },
                owner with
                {
                    Choices = [(Nobody, CreditWords.Say(visit, "owner.none")), .. owner.Choices!],
                },
            ],
        };
    }
}
