using Microsoft.AspNetCore.Http.Json;

namespace CityBraid.Web;

/// <summary>The door for programs: every use case as JSON under <c>/api/v1</c>, described at
///   <c>/openapi/v1.json</c>.</summary>
/// <remarks>
/// Documents are those of the command line, so that a script may go through either door. They do not depend
/// on language or culture but for the sentences of findings.
/// </remarks>
internal static class Api
{
    /// <summary>Where the interface begins.</summary>
    public const string Root = "/api/v1";

    /// <summary>Whether a request goes through this door.</summary>
    public static bool IsCalled(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>
    /// Registers how documents are written and described, and how often they may be asked for.
    /// </summary>
    public static void AddApi(this IServiceCollection services)
    {
        services.Configure<JsonOptions>(json => ApiDocuments.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddScoped<ImportRuns>();
        services.AddApiDescription();
        services.AddRateLimiter(ApiLimits.Configure);
    }

    /// <summary>Maps the endpoints.</summary>
    public static void MapApi(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseMiddleware<EntityTags>();
        var api = app.MapGroup(Root)
            .RequireRateLimiting(ApiLimits.Name)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        MapRecords(api);
        MapPeople(api);
        MapCredits(api.MapGroup("/credits").WithTags("Credits"));
        app.MapOpenApi("/openapi/{documentName}.json");
    }

    private static void MapRecords(RouteGroupBuilder api)
    {
        PlacesApi.Map(api.MapGroup("/places").WithTags("Places"));
        FactsApi.Map(api.MapGroup("/places/{place}").WithTags("Facts"));
        DraftsApi.Map(api.MapGroup("/places/{place}/drafts").WithTags("Drafts"));
        ChangesApi.Map(api.MapGroup(string.Empty).WithTags("Changes"));
        MappingsApi.Map(api.MapGroup("/mappings").WithTags("Mappings"));
        InventoriesApi.Map(api.MapGroup("/places/{place}/inventories").WithTags("Inventories"));
        ExportsApi.Map(api.MapGroup("/places/{place}/inventories/{year}").WithTags("Inventories"));
        EstimatesApi.Map(api.MapGroup("/places/{place}/inventories/{year}").WithTags("Inventories"));
        SeriesApi.Map(api.MapGroup("/places/{place}/inventories").WithTags("Inventories"));
        ReviewsApi.Map(api.MapGroup("/places/{place}/inventories/{year}").WithTags("Reviews"));
        NotationsApi.Map(api.MapGroup("/places/{place}/inventories/{year}").WithTags("Inventories"));
        CalculationsApi.Map(api.MapGroup("/places/{place}/inventories/{year}").WithTags("Inventories"));
        PlansApi.Map(api.MapGroup("/places/{place}/plans").WithTags("Plans"));
        PlanResultsApi.Map(api.MapGroup("/places/{place}/plan-results").WithTags("Plans"));
        FactorLocksApi.Map(api.MapGroup("/places/{place}/inventories/{year}").WithTags("Inventories"));
        RollUpApi.Map(api.MapGroup("/rollup").WithTags("Inventories"));
        MethodsApi.Map(api.MapGroup("/methods").WithTags("Methods"));
        ReferencesApi.Map(api.MapGroup("/references").WithTags("Methods"));
    }

    private static void MapPeople(RouteGroupBuilder api)
    {
        CooperationApi.Map(api.MapGroup(string.Empty).WithTags("Cooperation"));
        RecordsApi.Map(api.MapGroup("/workspaces/{workspace}/records").WithTags("Cooperation"));
        IndicatorsApi.Map(api.MapGroup("/workspaces/{workspace}").WithTags("Indicators"));
        OutcomesApi.Map(api.MapGroup("/workspaces/{workspace}/meetings/{meeting}").WithTags("Cooperation"));
        RecordSheetsApi.Map(api.MapGroup("/workspaces/{workspace}/records").WithTags("Cooperation"));
        NdcApi.Map(api.MapGroup("/workspaces/{workspace}/ndc").WithTags("Cooperation"));
        BenefitsApi.Map(api.MapGroup("/workspaces/{workspace}/projects").WithTags("Cooperation"));
        ReportsApi.Map(api.MapGroup("/workspaces/{workspace}/reports").WithTags("Reports"));
        KeptReportsApi.Map(api.MapGroup("/workspaces/{workspace}/kept-reports").WithTags("Reports"));
        PacksApi.Map(api.MapGroup("/workspaces/{workspace}/report-packs").WithTags("Reports"));
        ReportsApi.MapCommon(api.MapGroup(string.Empty).WithTags("Reports"));
        WorkspacesApi.Map(api.MapGroup("/workspaces").WithTags("Workspaces"));
        MembersApi.Map(api.MapGroup("/workspaces/{workspace}").WithTags("Members"));
        CommentsApi.Map(api.MapGroup("/workspaces/{workspace}").WithTags("Comments"));
        NoticesApi.Map(api.MapGroup("/workspaces/{workspace}").WithTags("Notices"));
        CallerApi.Map(api.MapGroup("/me").WithTags("Caller"));
        KeysApi.Map(api.MapGroup("/me/keys").WithTags("Caller"));
        FilesApi.Map(api.MapGroup(string.Empty).WithTags("Files"));
        RunsApi.Map(api.MapGroup(string.Empty).WithTags("Runs"));
        RoundsApi.Map(api.MapGroup(string.Empty).WithTags("Data rounds"));
        TasksApi.Map(api.MapGroup(string.Empty).WithTags("Tasks"));
    }

    private static void MapCredits(RouteGroupBuilder credits)
    {
        CreditsApi.Map(credits);
        CreditRegisterApi.Map(credits);
        CreditProjectsApi.Map(credits.MapGroup("/projects"));
        CreditOrdersApi.Map(credits);
        CreditClaimsApi.Map(credits);
    }
}
