using CityBraid.Cooperation;
using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(CityBraid.Tests.Web.WebSite))]

namespace CityBraid.Tests.Web;

/// <summary>The pages on a free port over a real database with the example city.</summary>
public sealed class WebSite : IAsyncLifetime
{
    /// <summary>A name that a careless page would run.</summary>
    public const string HostileName = "<script>alert('1')</script> & \"friends\"";

    private const string KhonKaenForm = "examples/khon-kaen/khonkaen-2562-clean.xlsx";

    /// <summary>Amounts without factors: of grid power, of one litre, of waste that no method fits.</summary>
    private const string SmallTownTable = """
        variable,period,value,unit,source
        electricity.residential,2019,1000,kWh,PEA sales
        fuel.diesel.road,2019-01,1,l,DOEB sales
        waste.landfill,2019,500,t,City weighbridge
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-web-");
    private WebApplication? app;

    /// <summary>The password of everybody here.</summary>
    public const string Password = "three blue boats";

    /// <summary>A city that only its members may know of.</summary>
    public const string ClosedTown = "closed-town";

    /// <summary>The rooms behind the pages.</summary>
    public IServiceProvider Services => app!.Services;

    /// <summary>Where the pages are.</summary>
    public Uri Address => new(app!.Urls.Single());

    /// <summary>A client that follows no redirect and keeps no cookie.</summary>
    public HttpClient NewClient() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = Address,
        };

    /// <summary>Asks for an address, with headers if any.</summary>
    public async Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri($"{Address.GetLeftPart(UriPartial.Authority)}{path}")
        );
        return await SendAsync(request, headers);
    }

    /// <summary>Sends a request, with headers if any.</summary>
    public async Task<Answer> SendAsync(
        HttpRequestMessage request,
        params (string Name, string Value)[] headers
    )
    {
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var client = NewClient();
        var response = await client.SendAsync(request);
        return new Answer(response.StatusCode, response, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask InitializeAsync()
    {
        var options = new WebHostOptions(Path.Combine(folder.FullName, "web.db"), "http://127.0.0.1:0")
        {
            SignInsPerMinute = 10_000,
        };
        app = await WebHost.OpenAsync(
            options,
            services => services.AddScoped<SessionVisitors>().AddScoped<IVisitorSource, NamedVisitors>(),
            CancellationToken.None
        );
        using (var scope = app.Services.CreateScope())
        {
            await FillAsync(scope.ServiceProvider);
        }

        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Adds a city of a test's own.</summary>
    public async Task AddCityAsync(string code, string name)
    {
        var place = new Place
        {
            Code = new PlaceCode(code),
            Kind = PlaceKind.City,
            Country = "TH",
            Names = new LocalText("th", name),
            Populations = [new PopulationCount(2019, 115_000, "Register of 2019")],
        };
        using var scope = app!.Services.CreateScope();
        Succeed(
            await scope.ServiceProvider.GetRequiredService<AddPlace>().RunAsync(Administrator, place, default)
        );
    }

    private static async Task FillAsync(IServiceProvider services)
    {
        foreach (var place in Places())
        {
            Succeed(await services.GetRequiredService<AddPlace>().RunAsync(Administrator, place, default));
        }

        await OpenAsync(services);
        await AddProgrammeAsync(services, "asean-china");
        await AddProgrammeAsync(services, "unep-unhabitat");
        await CreditExample.FillAsync(services);
        await using (var form = File.OpenRead(Path.Combine(Repository.Root, KhonKaenForm)))
        {
            await ImportAsync(services, form, Path.GetFileName(KhonKaenForm), KhonKaen);
        }

        await using var table = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(SmallTownTable));
        await ImportAsync(services, table, "small-town.csv", SmallTown);
        StatedNotation[] keys =
        [
            new("II.3.1", NotationKey.NotOccurring, "No waterway carries traffic."),
            new("II.4.1", NotationKey.NotEstimated, "ยังไม่มีข้อมูลสนามบิน"),
        ];
        var request = new NotationRequest(KhonKaen, 2019, keys);
        Succeed(
            await services.GetRequiredService<StateNotations>().RunAsync(Administrator, request, default)
        );
    }

    /// <summary>A public programme with the records of the example of its name.</summary>
    private static async Task AddProgrammeAsync(IServiceProvider services, string name)
    {
        var workspace = new Workspace
        {
            Code = new PlaceCode(name),
            Kind = WorkspaceKind.Programme,
            Names = new LocalText("en", name),
            IsPublic = true,
        };
        Succeed(
            await services.GetRequiredService<CreateWorkspace>().RunAsync(Administrator, workspace, default)
        );
        var drafts = new List<RecordDraft>();
        foreach (var file in new[] { "directory", name })
        {
            var path = Path.Combine(Repository.Root, "examples", "cooperation", $"{file}.json");
            await using var content = File.OpenRead(path);
            var read = await RecordFile.ReadAsync(content, file, workspace.Code, default);
            Succeed(read);
            drafts.AddRange(read.Value!);
        }

        var batch = new RecordBatch(workspace.Code, drafts, LeavesExisting: true);
        Succeed(await services.GetRequiredService<ImportRecords>().RunAsync(Administrator, batch, default));
    }

    /// <summary>Every city is public but one, whose members are called by their roles.</summary>
    private static async Task OpenAsync(IServiceProvider services)
    {
        foreach (var place in Places())
        {
            var workspace = new Workspace
            {
                Code = place.Code,
                Kind = WorkspaceKind.City,
                Names = place.Names,
                IsPublic = place.Code.Value is not ClosedTown,
            };
            Succeed(
                await services
                    .GetRequiredService<CreateWorkspace>()
                    .RunAsync(Administrator, workspace, default)
            );
        }

        foreach (var name in Enum.GetNames<Role>().Append("Stranger"))
        {
            var person = new NewPerson($"{name}@example.org", name, "th", Password);
            Succeed(await services.GetRequiredService<AddPerson>().RunAsync(Administrator, person, default));
            if (Enum.TryParse<Role>(name, out var role))
            {
                var member = new MemberRequest(new PlaceCode(ClosedTown), person.Email, role);
                Succeed(
                    await services.GetRequiredService<SetMember>().RunAsync(Administrator, member, default)
                );
            }
        }
    }

    private static async Task ImportAsync(
        IServiceProvider services,
        Stream content,
        string name,
        PlaceCode place
    )
    {
        var request = new ImportRequest(content, name, place);
        var report = await services
            .GetRequiredService<ImportFacts>()
            .RunAsync(Administrator, request, default);
        Succeed(report);
        Assert.False(report.Value!.IsRefused, string.Join('\n', report.Value.Findings));
    }

    private static void Succeed<T>(Result<T> result)
        where T : notnull => Assert.Null(result.Refusal?.Code);

    private static Actor Administrator => Actor.LocalAdministrator;

    private static PlaceCode KhonKaen => new("khon-kaen");

    private static PlaceCode SmallTown => new("small-town");

    private static IEnumerable<Place> Places()
    {
        yield return new Place
        {
            Code = KhonKaen,
            Kind = PlaceKind.City,
            Country = "TH",
            IsSynthetic = true,
            Names = new LocalText(
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["th"] = "เทศบาลนครขอนแก่น",
                    ["en"] = "Khon Kaen City Municipality",
                    ["zh"] = "孔敬市",
                }
            ),
            Boundary = Boundary
                .Parse(
                    """
                    {"type":"Polygon","coordinates":[[[102.80,16.40],[102.86,16.39],[102.88,16.43],
                    [102.85,16.47],[102.81,16.46],[102.79,16.43],[102.80,16.40]]]}
                    """
                )
                .Value,
        };
        yield return new Place
        {
            Code = SmallTown,
            Kind = PlaceKind.City,
            Country = "TH",
            Names = new LocalText("en", "Small Town"),
            Populations = [new PopulationCount(2019, 1000, "Register of 2019")],
        };
        yield return new Place
        {
            Code = new PlaceCode(ClosedTown),
            Kind = PlaceKind.City,
            Country = "TH",
            Names = new LocalText("en", "Closed Town"),
        };
        yield return new Place
        {
            Code = new PlaceCode("hostile"),
            Kind = PlaceKind.City,
            Country = "XX",
            Names = new LocalText("en", HostileName),
            Populations = [new PopulationCount(2020, 10, HostileName)],
        };
    }
}
