using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CityBraid.Cooperation;
using CityBraid.Facts;
using CityBraid.Storage;
using CityBraid.Tables;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityBraid.Web;

/// <summary>The web host: puts the rooms together behind the pages. Composition root no. 1.</summary>
public static class WebHost
{
    internal static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A host whose database is ready, not yet listening.</summary>
    /// <param name="options">The database and the address.</param>
    /// <param name="cancellation">Stops the making ready.</param>
    public static Task<WebApplication> OpenAsync(WebHostOptions options, CancellationToken cancellation) =>
        OpenAsync(options, adjust: null, cancellation);

    /// <summary>A host of which a test has exchanged parts.</summary>
    internal static async Task<WebApplication> OpenAsync(
        WebHostOptions options,
        Action<IServiceCollection>? adjust,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        var app = Build(options, adjust);
        await app.Services.GetRequiredService<IDatabase>().MigrateAsync(cancellation);
        return app;
    }

    /// <summary>A host without pages that does long work; null for a database that no other machine can
    ///   join.</summary>
    /// <param name="database">The database.</param>
    /// <param name="cancellation">Stops the making ready.</param>
    public static async Task<IHost?> FindWorkerAsync(string database, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(database);
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        LogToStandardError(builder.Logging);
        AddRooms(builder.Services, database);
        var worker = builder.Build();
        var store = worker.Services.GetRequiredService<IDatabase>();
        if (store.FindAddress() is not { IsShared: true })
        {
            worker.Dispose();
            return null;
        }

        await store.MigrateAsync(cancellation);
        return worker;
    }

    private static WebApplication Build(WebHostOptions options, Action<IServiceCollection>? adjust)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseUrls(options.Url).ConfigureKestrel(server => server.AddServerHeader = false);
        LogToStandardError(builder.Logging);
        AddRooms(builder.Services, options.Database);
        builder.Services.AddSingleton(options).AddSingleton<SiteAddress>();
        AddPages(builder.Services);
        builder.Services.AddRequestLetters().AddApi();
        adjust?.Invoke(builder.Services);
        var app = builder.Build();
        UsePages(app);
        return app;
    }

    private static void LogToStandardError(ILoggingBuilder logging) =>
        logging
            .ClearProviders()
            .SetMinimumLevel(LogLevel.Warning)
            // A host that cannot start throws, and the door that started it tells why, once.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

    private static void AddRooms(IServiceCollection services, string database) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IReferenceTables>(new ReferenceFiles(OpenTable))
            .AddWorkspaces()
            .AddFacts()
            .AddInventory()
            .AddSingleton(SolverProcess.Solver())
            .AddPlanning()
            .AddCooperation()
            .AddTransient<IActionDesk, ActionDesk>()
            .AddCredits()
            .AddInventoryFiles()
            .AddStorage(database)
            .AddLongWork(FindJobStore);

    /// <summary>The scheduler keeps its jobs in the same database, unless that may only be read.</summary>
    private static JobStoreAddress? FindJobStore(IServiceProvider services) =>
        services.GetRequiredService<IDatabase>().FindAddress() is { } address
            ? new JobStoreAddress(address.ConnectionString, address.IsShared)
            : null;

    /// <summary>The reference tables lie beside the program.</summary>
    private static FileStream OpenTable(string name) =>
        File.OpenRead(Path.Combine(AppContext.BaseDirectory, "data", name));

    private static void AddPages(IServiceCollection services)
    {
        services.TryAddSingleton<AssetFiles>();
        services.AddAccounts();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped<PlaceDoor>();
        services.AddScoped<InventoryDoor>();
        services.AddScoped<CooperationDoor>();
        services.AddScoped<RecordDesk>();
        services.AddScoped<IndicatorDoor>();
        services.AddScoped<KeptReportDoor>();
        services.AddScoped<ReportDoor>();
        services.AddScoped<FormsDoor>();
        services.AddScoped<FormEditor>();
        services.AddScoped<FormSaving>();
        services.AddScoped<MapDesk>();
        services.AddScoped<ReportDesk>();
        services.AddScoped<RecordMergeDesk>();
        services.AddScoped<MergeDoor>();
        services.AddScoped<WorkDesk>();
        services.AddScoped<OutcomeDesk>();
        services.AddScoped<RoundDesk>();
        services.AddScoped<AnswerDesk>();
        services.AddTransient<RunSource>();
        services.AddScoped<DraftDoor>();
        services.AddScoped<FactRestoring>();
        services.AddScoped<CellKeeping>();
        services.AddScoped<DraftRuns>();
        services.AddScoped<HomeDesk>();
        services.AddScoped<ImportTotals>();
        services.AddScoped<NotationForm>();
        services.AddReviewPages();
        services.AddScoped<KeepDesk>();
        services.AddScoped<KeepDoor>();
        services.AddScoped<PlanRuns>();
        services.AddScoped<PlanDoor>();
        services.AddScoped<PlanResultDoor>();
        services.AddScoped<PeriodSteps>();
        services.AddScoped<InstructionForm>();
        services.AddScoped<RegistryKeeping>();
        services.AddScoped<OrganisationDesk>();
        services.AddWorkspacePages();
        services.AddSingleton<GlossaryTerms>();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli =>
            brotli.Level = CompressionLevel.Optimal
        );
    }

    private static void UsePages(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseMiddleware<Turns>();
        app.UseResponseCompression();
        app.UseExceptionHandler(failing => failing.Run(AnswerProblemAsync));
        app.UseStatusCodePages(context => AnswerProblemAsync(context.HttpContext));
        app.UseMiddleware<BadRequests>();
        app.UseVisitors();
        app.UseFormGuard();
        app.MapApi();
        app.MapMethods(
            "/assets/{file}",
            ReadMethods,
            (string file, AssetFiles assets, HttpResponse response) => assets.Send(file, response)
        );
        var pages = app.MapGroup(string.Empty).AddEndpointFilter(RememberEraAsync);
        pages.MapMethods("/", ReadMethods, PlacesPage.ToLanguage);
        var inLanguage = pages.MapGroup("/{lang:length(2)}").AddEndpointFilter(KnowLanguageAsync);
        inLanguage.MapAccounts();
        inLanguage.MapWorkspacePages();
        inLanguage.MapMethods("/", ReadMethods, PlacesPage.ShowAsync);
        inLanguage.MapRuns();
        ImportPages.Map(inLanguage);
        PlanPages.Map(inLanguage);
        CreditPages.Map(inLanguage);
        ContributePage.Map(inLanguage);
        SharedPresentationPage.Map(inLanguage);
        AnswerPage.Map(inLanguage);
        ReportPages.MapVerification(inLanguage);
        inLanguage.MapMethods("/home", ReadMethods, HomePage.ShowAsync);
        inLanguage.MapMethods("/help", ReadMethods, HelpPage.Show);
        inLanguage.MapMethods("/methods", ReadMethods, MethodsPage.ShowAsync);
        inLanguage.MapMethods("/methods/{name}", ReadMethods, MethodPage.ShowAsync);
        inLanguage.MapMethods("/methods/{name}/keep", ReadMethods, KeepPage.ShowAsync);
        inLanguage.MapPost("/methods/{name}/keep", KeepPage.SendAsync);
        var place = inLanguage.MapGroup("/{place}");
        place.MapMethods("/", ReadMethods, PlacePage.ShowAsync);
        place.MapMethods("/population", ReadMethods, PopulationPage.ShowAsync);
        place.MapPost("/population", PopulationPage.SendAsync);
        MapInventories(place.MapGroup("/inventories"));
        MapData(place.MapGroup("/data"));
        CooperationPages.Map(place);
        IndicatorPages.Map(place);
        ReportPages.Map(place);
    }

    private static void MapInventories(RouteGroupBuilder inventories)
    {
        inventories.MapMethods("/", ReadMethods, InventoryPage.LatestAsync);
        inventories.MapMethods("/new", ReadMethods, StartPage.ShowAsync);
        inventories.MapPost("/new", StartPage.SendAsync);
        inventories.MapMethods("/series", ReadMethods, SeriesPage.ShowAsync);
        inventories.MapPost("/series", SeriesPage.SendAsync);
        inventories.MapMethods("/{year}", ReadMethods, InventoryPage.ShowAsync);
        inventories.MapMethods("/{year}/export", ReadMethods, InventoryDownload.SendAsync);
        inventories.MapMethods("/{year}/notations", ReadMethods, NotationsPage.ShowAsync);
        inventories.MapPost("/{year}/notations", NotationsPage.SendAsync);
        inventories.MapMethods("/{year}/checks", ReadMethods, ChecksPage.ShowAsync);
        inventories.MapMethods("/{year}/uncertainty", ReadMethods, UncertaintyPage.ShowAsync);
        inventories.MapMethods("/{year}/factors", ReadMethods, FactorsPage.ShowAsync);
        inventories.MapPost("/{year}/factors", FactorsPage.SendAsync);
        inventories.MapPost("/{year}/rows/{name}/withdraw", RowWithdrawal.SendAsync);
        inventories.MapPost("/{year}/calculations/{number:int}/withdraw", CalculationDeeds.WithdrawAsync);
        inventories.MapPost("/{year}/calculations/{number:int}/restore", CalculationDeeds.RestoreAsync);
        inventories.MapMethods("/{year}/trace/{name}", ReadMethods, TracePage.ShowAsync);
        ReviewPages.Map(inventories.MapGroup("/{year}"));
    }

    private static void MapData(RouteGroupBuilder data)
    {
        data.MapMethods("/", ReadMethods, FactsPage.ShowAsync);
        data.MapMethods("/facts.csv", ReadMethods, FactDownload.CsvAsync);
        data.MapMethods("/facts.xlsx", ReadMethods, FactDownload.WorkbookAsync);
        data.MapMethods("/completeness", ReadMethods, CompletenessPage.ShowAsync);
        data.MapMethods("/sources", ReadMethods, SourcesPage.ShowAsync);
        data.MapMethods("/changes", ReadMethods, ChangesPage.ShowAsync);
        data.MapMethods("/changes/{number:long}", ReadMethods, ChangePage.ShowAsync);
        data.MapPost("/changes/{number:long}/undo", ChangesPage.UndoAsync);
        data.MapMethods("/history", ReadMethods, FactPage.ShowAsync);
        data.MapPost("/history", FactRestoring.SendAsync);
        MapRounds(data.MapGroup("/rounds"));
    }

    private static void MapRounds(RouteGroupBuilder rounds)
    {
        rounds.MapMethods("/", ReadMethods, RoundsPage.ShowAsync);
        rounds.MapPost("/", RoundsPage.SendAsync);
        rounds.MapMethods("/{round}", ReadMethods, RoundPage.ShowAsync);
        rounds.MapPost("/{round}", RoundPage.AskAsync);
        rounds.MapMethods("/{round}/{request}", ReadMethods, RequestPage.ShowAsync);
        rounds.MapPost("/{round}/{request}", RequestPage.EnterAsync);
        rounds.MapPost("/{round}/{request}/scale", ScaleForm.SendAsync);
        rounds.MapPost("/{round}/{request}/link", RoundPage.RenewAsync);
        rounds.MapPost("/{round}/{request}/contact", RoundReminding.ChangeContactAsync);
        rounds.MapPost("/{round}/{request}/remind", RoundReminding.RemindAsync);
        rounds.MapPost("/{round}/remind", RoundReminding.RemindAllAsync);
        rounds.MapPost("/{round}/{request}/approve", RequestPage.ApproveAsync);
        rounds.MapPost("/{round}/{request}/return", RequestPage.ReturnAsync);
    }

    private static Task AnswerProblemAsync(HttpContext context) =>
        Api.IsCalled(context) ? ApiAnswers.AnswerAsync(context) : ProblemPage.AnswerAsync(context);

    private static ValueTask<object?> RememberEraAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        Visit.RememberEra(context.HttpContext);
        return next(context);
    }

    /// <summary>An address whose first word is no language of ours leads nowhere.</summary>
    private static ValueTask<object?> KnowLanguageAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    ) =>
        Visit.IsSpoken(context.HttpContext.Request.RouteValues["lang"] as string)
            ? next(context)
            : new ValueTask<object?>(Results.NotFound());
}
