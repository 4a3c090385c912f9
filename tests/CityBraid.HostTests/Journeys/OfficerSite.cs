using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using CityBraid.Tests.Storage;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CityBraid.Tests.Journeys;

/// <summary>
/// A web host as it is served, with an empty Khon Kaen and its people, who sign in as people do.
/// </summary>
internal sealed class OfficerSite : IAsyncDisposable
{
    public const string File = "khonkaen-2562-dirty.xlsx";
    public const string Officer = "officer@khonkaen.example";
    public const string Colleague = "colleague@khonkaen.example";
    public const string Reviewer = "reviewer@khonkaen.example";
    public const string Approver = "approver@khonkaen.example";
    public const string Verifier = "verifier@khonkaen.example";
    public const string Password = "three blue boats";
    public const string Place = "khon-kaen";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-journey-");
    private readonly string? server;
    private WebApplication? app;

    private OfficerSite(TestEngine engine) =>
        server = engine == TestEngine.Postgres ? PostgresServer.Create() : null;

    public static string Workbook => Path.Combine(Repository.Root, "examples", "khon-kaen", File);

    public Uri Address => new(app!.Urls.Single());

    public IServiceProvider Services => app!.Services;

    public static async Task<OfficerSite> OpenAsync(
        TestEngine engine,
        CancellationToken cancellation,
        TimeProvider? time = null
    )
    {
        var site = new OfficerSite(engine);
        var options = new WebHostOptions(
            site.server ?? Path.Combine(site.folder.FullName, "journey.db"),
            "http://127.0.0.1:0"
        );
        site.app = await WebHost.OpenAsync(
            options,
            services => services.AddSingleton(time ?? TimeProvider.System),
            cancellation
        );
        await site.FillAsync(cancellation);
        await site.app.StartAsync(cancellation);
        return site;
    }

    /// <summary>Imports the clean form, where a test is about what comes after.</summary>
    public async Task ImportAsync(CancellationToken cancellation)
    {
        using var scope = app!.Services.CreateScope();
        await using var form = System.IO.File.OpenRead(
            Workbook.Replace("dirty", "clean", StringComparison.Ordinal)
        );
        var request = new ImportRequest(form, "khonkaen-2562-clean.xlsx", new PlaceCode(Place));
        var import = scope.ServiceProvider.GetRequiredService<ImportFacts>();
        Succeed(await import.RunAsync(Actor.LocalAdministrator, request, cancellation));
    }

    /// <summary>To whom letters of a kind wait in the outbox.</summary>
    public async Task<IReadOnlyList<string>> ListLettersAsync(string template)
    {
        using var scope = app!.Services.CreateScope();
        var listed = await scope
            .ServiceProvider.GetRequiredService<ListNotices>()
            .RunAsync(Actor.LocalAdministrator, new PlaceCode(Place), TestContext.Current.CancellationToken);
        return
        [
            .. listed.Value!.Where(notice => notice.Template == template).Select(notice => notice.Recipient),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        folder.Delete(recursive: true);
        if (server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            PostgresServer.Drop(server);
        }
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        using var scope = app!.Services.CreateScope();
        var rooms = scope.ServiceProvider;
        var admin = Actor.LocalAdministrator;
        var place = new Place
        {
            Code = new PlaceCode(Place),
            Kind = PlaceKind.City,
            Country = "TH",
            IsSynthetic = true,
            Names = new LocalText([new("th", "เทศบาลนครขอนแก่น"), new("en", "Khon Kaen City Municipality")]),
        };
        var workspace = new Workspace
        {
            Code = place.Code,
            Kind = WorkspaceKind.City,
            Names = place.Names,
            IsPublic = true,
        };
        Succeed(await rooms.GetRequiredService<AddPlace>().RunAsync(admin, place, cancellation));
        Succeed(await rooms.GetRequiredService<CreateWorkspace>().RunAsync(admin, workspace, cancellation));
        foreach (
            var (email, role) in new[]
            {
                (Officer, Role.Contributor),
                (Colleague, Role.Contributor),
                (Reviewer, Role.Reviewer),
                (Approver, Role.Approver),
                (Verifier, Role.Verifier),
            }
        )
        {
            var person = new NewPerson(email, email.Split('@')[0], "th", Password);
            var member = new MemberRequest(place.Code, email, role);
            Succeed(await rooms.GetRequiredService<AddPerson>().RunAsync(admin, person, cancellation));
            Succeed(await rooms.GetRequiredService<SetMember>().RunAsync(admin, member, cancellation));
        }
    }

    private static void Succeed<T>(Result<T> result)
        where T : notnull => Assert.Null(result.Refusal?.Code);
}
