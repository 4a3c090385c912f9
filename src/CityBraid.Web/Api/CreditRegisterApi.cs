namespace CityBraid.Web;

/// <summary>Who and what the ledger deals with: organisations, people, accounts.</summary>
internal static class CreditRegisterApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder credits)
    {
        credits
            .MapGet("/organisations", OrganisationsAsync)
            .WithName("list-credit-organisations")
            .WithSummary("The organisations of the registry with their roles.")
            .Produces<OrganisationDocument[]>();
        Describe(
                credits.MapPut("/organisations/{organisation}", KeepAsync),
                "register-organisation",
                "Puts an organisation on record, or changes what is there."
            )
            .Produces<OrganisationDocument>();
        Describe(
                credits.MapGet("/organisations/{organisation}/people", PeopleAsync),
                "list-appointments",
                "Who acts for an organisation."
            )
            .Produces<AppointmentDocument[]>();
        Describe(
                credits.MapPut("/organisations/{organisation}/people/{person}", AppointAsync),
                "appoint-person",
                "Lets a person act for an organisation."
            )
            .Produces<AppointmentDocument>();
        Describe(
                credits.MapDelete("/organisations/{organisation}/people/{person}", DismissAsync),
                "dismiss-person",
                "Lets a person act for an organisation no longer."
            )
            .Produces(StatusCodes.Status204NoContent);
        credits
            .MapGet("/accounts", AccountsAsync)
            .WithName("list-credit-accounts")
            .WithSummary("The accounts the caller may see, with what lies in them.")
            .Produces<AccountDocument[]>();
        Describe(credits.MapPut("/accounts/{account}", OpenAsync), "open-credit-account", "Opens an account.")
            .Produces<AccountDocument>()
            .ProducesProblem(StatusCodes.Status409Conflict);
        Describe(
                credits.MapGet("/accounts/{account}/statement", StatementAsync),
                "show-credit-statement",
                "What lay in an account at a moment, and how it came there."
            )
            .Produces<StatementDocument>();
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> OrganisationsAsync(
        ApiCall call,
        ListOrganisations list,
        CancellationToken cancellation
    ) =>
        list.RunAsync(call.Actor, cancellation)
            .ToHttpAsync(call, found => found.Select(OrganisationDocument.Of).ToArray());

    private static Task<IResult> KeepAsync(
        ApiCall call,
        string organisation,
        OrganisationInput input,
        RegisterOrganisation register,
        CancellationToken cancellation
    ) =>
        input
            .Read(organisation)
            .ThenAsync(read => register.RunAsync(call.Actor, read, cancellation))
            .ToHttpAsync(call, OrganisationDocument.Of);

    private static Task<IResult> PeopleAsync(
        ApiCall call,
        string organisation,
        ListAppointments list,
        CancellationToken cancellation
    ) =>
        CreditCodes
            .Organisation(organisation)
            .ThenAsync(code => list.RunAsync(call.Actor, code, cancellation))
            .ToHttpAsync(call, found => found.Select(AppointmentDocument.Of).ToArray());

    private static Task<IResult> AppointAsync(
        ApiCall call,
        string organisation,
        string person,
        AppointPerson appoint,
        CancellationToken cancellation
    ) =>
        CreditCodes
            .Organisation(organisation)
            .ThenAsync(code => appoint.RunAsync(call.Actor, new Appointment(code, person), cancellation))
            .ToHttpAsync(call, AppointmentDocument.Of);

    private static Task<IResult> DismissAsync(
        ApiCall call,
        string organisation,
        string person,
        DismissPerson dismiss,
        CancellationToken cancellation
    ) =>
        CreditCodes
            .Organisation(organisation)
            .ThenAsync(code => dismiss.RunAsync(call.Actor, new Appointment(code, person), cancellation))
            .ToDoneAsync(call);

    private static Task<IResult> AccountsAsync(
        ApiCall call,
        ListCreditAccounts list,
        CancellationToken cancellation
    ) =>
        list.RunAsync(call.Actor, cancellation)
            .ToHttpAsync(call, found => found.Select(AccountDocument.Of).ToArray());

    private static Task<IResult> OpenAsync(
        ApiCall call,
        string account,
        AccountInput input,
        OpenAccount open,
        CancellationToken cancellation
    ) =>
        input
            .Read(account)
            .ThenAsync(read => open.RunAsync(call.Actor, read, cancellation))
            .ToHttpAsync(call, AccountDocument.Of);

    private static Task<IResult> StatementAsync(
        ApiCall call,
        string account,
        DateTimeOffset? at,
        ShowStatement show,
        CancellationToken cancellation
    ) =>
        CreditCodes
            .Account(account)
            .ThenAsync(code => show.RunAsync(call.Actor, code, at, cancellation))
            .ToHttpAsync(call, StatementDocument.Of);
}
