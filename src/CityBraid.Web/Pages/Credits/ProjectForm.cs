namespace CityBraid.Web;

/// <summary>Puts a project before the board.</summary>
internal static class ProjectForm
{
    /// <summary>Shows the form to the registrar.</summary>
    public static async Task<IResult> ShowAsync(
        Visit visit,
        RegistryKeeping keeping,
        StandardLibrary standards,
        CancellationToken cancellation
    )
    {
        var known = await keeping.FindAsync(visit, cancellation);
        return known.IsRefused
            ? Answers.Problem(visit, known.Refusal)
            : CreditForms.Show(visit, Ask(visit, known.Value, standards), SentForm.Empty, refusal: null);
    }

    /// <summary>Proposes the project and leads to it.</summary>
    public static async Task<IResult> SendAsync(
        Visit visit,
        HttpRequest request,
        RegistryKeeping keeping,
        StandardLibrary standards,
        ProposeProject propose,
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
            Ask(visit, known.Value, standards),
            form,
            () => Read(form).ThenAsync(read => propose.RunAsync(visit.Visitor.Actor, read, cancellation)),
            project => CreditAddress.Of(project.Code)
        );
    }

    private static Result<CreditProject> Read(SentForm form)
    {
        var names = RegistryKeeping.ReadNames(form);
        var developer = CreditCodes.Organisation(form["developer"]);
        var place = form["place"].Length > 0 ? CreditCodes.Place(form["place"]) : null;
        var source = form["source"].Length > 0 ? CreditCodes.Source(form["source"]) : null;
        return !ProjectCode.TryParse(form["code"], out var code) ? CreditCodes.NotOne(form["code"])
            : names.IsRefused ? names.Refusal
            : (developer.Refusal ?? place?.Refusal ?? source?.Refusal) is { } refusal ? refusal
            : new CreditProject
            {
                Code = code,
                Names = names.Value,
                Standard = form["standard"],
                Methodology = form["methodology"],
                Developer = developer.Value!,
                Place = place?.Value,
                Source = source?.Value,
            };
    }

    private static CreditAsk Ask(
        Visit visit,
        IReadOnlyList<Organisation> organisations,
        StandardLibrary standards
    )
    {
        var title = CreditWords.Say(visit, "project.propose");
        return new CreditAsk(title, $"{CreditAddress.Root}/projects/new", CreditAddress.Root, title)
        {
            Way = [Crumb.To(visit, title)],
            Fields =
            [
                RegistryKeeping.Code(visit),
                .. RegistryKeeping.Names(visit),
                new AskedField("standard", CreditWords.Say(visit, "standard"))
                {
                    Choices =
                    [
                        .. standards.All.Select(one =>
                            (one.Code, $"{one.Names.In(visit.Lang)} ({one.Code})")
                        ),
                    ],
                },
                new AskedField("methodology", CreditWords.Say(visit, "methodology")),
                RegistryKeeping.Choice(
                    visit,
                    "developer",
                    organisations.Where(one => one.Is(CreditRole.Developer))
                ),
                ReductionClaimForm.Place(visit) with
                {
                    IsRequired = false,
                },
                ReductionClaimForm.Source(visit) with
                {
                    IsRequired = false,
                },
            ],
        };
    }
}
