namespace CityBraid.Web;

/// <summary>Shows an organisation of the registry, and changes who acts for it.</summary>
internal sealed class OrganisationDesk(
    ListOrganisations list,
    ListAppointments appointments,
    AppointPerson appoint,
    DismissPerson dismiss
)
{
    private const string Dismiss = "dismiss";

    /// <summary>The page, after a form was sent or not.</summary>
    public async Task<IResult> ShowAsync(
        Visit visit,
        string code,
        SentForm form,
        Refusal? refusal,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var listed = await list.RunAsync(actor, cancellation);
        if (
            listed.IsRefused
            || listed.Value.FirstOrDefault(one => one.Code.Value == code) is not { } organisation
        )
        {
            return Answers.Problem(
                visit,
                listed.Refusal ?? Refusal.NotFound("credits.no-such-organisation", ("organisation", code))
            );
        }

        var people = await appointments.RunAsync(actor, organisation.Code, cancellation);
        return Answers.Form<OrganisationPage>(
            refusal is not null,
            (nameof(OrganisationPage.Visit), visit),
            (nameof(OrganisationPage.Organisation), organisation),
            (nameof(OrganisationPage.People), people.Value),
            (nameof(OrganisationPage.Person), form["person"]),
            (nameof(OrganisationPage.Problems), ErrorSummary.Of(visit, refusal))
        );
    }

    /// <summary>Does what the form asks for.</summary>
    public async Task<IResult> ChangeAsync(
        Visit visit,
        string code,
        SentForm form,
        CancellationToken cancellation
    )
    {
        if (form.IsSwitch || !OrganisationCode.TryParse(code, out var organisation))
        {
            return await ShowAsync(visit, code, form, refusal: null, cancellation);
        }

        var (actor, words) = (visit.Visitor.Actor, form["do"].Split(' ', 2));
        var done = words is [Dismiss, var person]
            ? await dismiss.RunAsync(actor, new Appointment(organisation, person), cancellation)
            : await appoint.RunAsync(actor, new Appointment(organisation, form["person"]), cancellation);
        return !done.IsRefused ? Answers.GoOn(visit, CreditAddress.Of(organisation))
            : done.Refusal.Kind == RefusalKind.Forbidden ? Answers.Problem(visit, done.Refusal)
            : await ShowAsync(visit, code, form, done.Refusal, cancellation);
    }
}
