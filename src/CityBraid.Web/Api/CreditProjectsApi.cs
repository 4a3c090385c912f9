namespace CityBraid.Web;

/// <summary>Projects that earn credits, and their monitoring periods from the claim to the
///   issuance.</summary>
internal static class CreditProjectsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder projects)
    {
        projects
            .MapGet("/", ListAsync)
            .WithName("list-credit-projects")
            .WithSummary("The projects of the registry with what became of their tonnes.")
            .Produces<CreditProjectDocument[]>();
        Describe(
            projects.MapGet("/{project}", ShowAsync).Produces<CreditProjectDocument>(),
            "show-credit-project",
            "A project with its periods, its blocks and the newest lines of its log."
        );
        Describe(
                projects.MapPut("/{project}", ProposeAsync).Produces<CreditProjectDocument>(),
                "propose-credit-project",
                "Puts a project before the board."
            )
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        Describe(
            projects
                .MapGet("/{project}/periods/{number:long}", PeriodAsync)
                .Produces<MonitoringPeriodDocument>(),
            "show-monitoring-period",
            "A monitoring period, and the steps that are open to the caller."
        );
        MapSteps(projects);
    }

    private static void MapSteps(RouteGroupBuilder projects)
    {
        const string period = "/{project}/periods/{number:long}";
        Post(
            projects.MapPost("/{project}/registration", RegisterAsync),
            "register-credit-project",
            "Registers a project that was put before the board."
        );
        Post(
            projects.MapPost("/{project}/periods", ClaimAsync),
            "claim-period",
            "Claims what a project achieved over a monitoring period."
        );
        Post(
            projects.MapPost($"{period}/verification", VerifyAsync),
            "verify-period",
            "States what of a claimed period is so."
        );
        Post(
            projects.MapPost($"{period}/acceptance", AcceptAsync),
            "accept-verification",
            "Accepts a verification, without which nothing is issued."
        );
        Post(
            projects.MapPost($"{period}/withdrawal", WithdrawAsync),
            "withdraw-period",
            "Takes back a claim that has not been issued."
        );
        Post(
            projects.MapPost($"{period}/issuance-request", RequestAsync),
            "request-issuance",
            "Asks the board to issue what was verified."
        );
        Post(
            projects.MapPost($"{period}/issuance", IssueAsync),
            "approve-issuance",
            "Issues what the registrar asked for."
        );
    }

    /// <summary>Describes what is posted under a key.</summary>
    public static void Post(RouteHandlerBuilder route, string name, string summary) =>
        Describe(route.Produces<TransactionDocument>(), name, summary)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary) =>
        route.WithName(name).WithSummary(summary).ProducesProblem(StatusCodes.Status404NotFound);

    private static Task<IResult> ListAsync(
        ApiCall call,
        ListCreditProjects list,
        CancellationToken cancellation
    ) =>
        list.RunAsync(call.Actor, cancellation)
            .ToHttpAsync(call, found => found.Select(CreditProjectDocument.Of).ToArray());

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string project,
        ShowCreditProject show,
        CancellationToken cancellation
    ) =>
        CreditCodes
            .Project(project)
            .ThenAsync(code => show.RunAsync(call.Actor, code, cancellation))
            .ToHttpAsync(call, CreditProjectDocument.Of);

    private static Task<IResult> ProposeAsync(
        ApiCall call,
        string project,
        CreditProjectInput input,
        ProposeProject propose,
        CancellationToken cancellation
    ) =>
        input
            .Read(project)
            .ThenAsync(read => propose.RunAsync(call.Actor, read, cancellation))
            .ToHttpAsync(call, CreditProjectDocument.Of);

    private static Task<IResult> PeriodAsync(
        ApiCall call,
        [AsParameters] PeriodRoute route,
        ShowPeriod show,
        CancellationToken cancellation
    ) =>
        CreditCodes
            .Project(route.Project)
            .ThenAsync(code => show.RunAsync(call.Actor, code, route.Number, cancellation))
            .ToHttpAsync(call, MonitoringPeriodDocument.Of);

    private static Task<IResult> RegisterAsync(
        [AsParameters] PostedCall call,
        string project,
        RegisterProject register,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            CreditCodes
                .Project(project)
                .ThenAsync(code => register.RunAsync(call.Actor, call.Key, code, cancellation))
        );

    private static Task<IResult> ClaimAsync(
        [AsParameters] PostedCall call,
        string project,
        PeriodClaimInput input,
        ClaimPeriod claim,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            CreditCodes
                .Project(project)
                .ThenAsync(code =>
                    claim.RunAsync(
                        call.Actor,
                        call.Key,
                        new PeriodClaim(code, input.From, input.To, AmountInput.Read(input.Amounts)),
                        cancellation
                    )
                )
        );

    private static Task<IResult> VerifyAsync(
        [AsParameters] PostedCall call,
        [AsParameters] PeriodRoute route,
        VerificationInput input,
        VerifyPeriod verify,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            route.Step.ThenAsync(step =>
                verify.RunAsync(
                    call.Actor,
                    call.Key,
                    step with
                    {
                        Amounts = AmountInput.Read(input.Amounts),
                        Reason = input.Reason,
                    },
                    cancellation
                )
            )
        );

    private static Task<IResult> AcceptAsync(
        [AsParameters] PostedCall call,
        [AsParameters] PeriodRoute route,
        AcceptVerification accept,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            route.Step.ThenAsync(step => accept.RunAsync(call.Actor, call.Key, step, cancellation))
        );

    private static Task<IResult> WithdrawAsync(
        [AsParameters] PostedCall call,
        [AsParameters] PeriodRoute route,
        ReasonInput input,
        WithdrawPeriod withdraw,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            route.Step.ThenAsync(step =>
                withdraw.RunAsync(call.Actor, call.Key, step with { Reason = input.Reason }, cancellation)
            )
        );

    private static Task<IResult> RequestAsync(
        [AsParameters] PostedCall call,
        [AsParameters] PeriodRoute route,
        IssuanceInput input,
        RequestIssuance request,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            CreditCodes
                .Project(route.Project)
                .ThenAsync(code =>
                    input
                        .Read(code, route.Number)
                        .ThenAsync(read => request.RunAsync(call.Actor, call.Key, read, cancellation))
                )
        );

    private static Task<IResult> IssueAsync(
        [AsParameters] PostedCall call,
        [AsParameters] PeriodRoute route,
        ApproveIssuance approve,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            route.Step.ThenAsync(step => approve.RunAsync(call.Actor, call.Key, step, cancellation))
        );
}
