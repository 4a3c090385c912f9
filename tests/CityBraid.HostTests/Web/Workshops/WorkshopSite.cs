using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using CityBraid.Tests.Storage;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CityBraid.Tests.Web.Workshops;

/// <summary>
/// A web host as it is served, with the programme of the Urban Nexus, four country groups and its secretary.
/// </summary>
public sealed class WorkshopSite : IAsyncDisposable
{
    public const string Secretary = "secretary@nexus.example";
    public const string Approver = "approver@nexus.example";
    public const string Password = "three blue boats";
    public const string Programme = "urban-nexus";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-workshop-");
    private readonly string? server;
    private WebApplication? app;

    private WorkshopSite(TestEngine engine) =>
        server = engine == TestEngine.Postgres ? PostgresServer.Create() : null;

    /// <summary>The groups with their countries.</summary>
    public static IReadOnlyList<(string Code, string Name, string Country)> Groups { get; } =
    [
        ("india", "India", "in"),
        ("indonesia", "Indonesia", "id"),
        ("mongolia", "Mongolia", "mn"),
        ("viet-nam", "Viet Nam", "vn"),
    ];

    public Uri Address => new(app!.Urls.Single());

    public IServiceProvider Services => app!.Services;

    private static Actor Admin => Actor.LocalAdministrator;

    private static PlaceCode Workspace => new(Programme);

    internal static async Task<WorkshopSite> OpenAsync(TestEngine engine, CancellationToken cancellation)
    {
        var site = new WorkshopSite(engine);
        var database = site.server ?? Path.Combine(site.folder.FullName, "workshop.db");
        var options = new WebHostOptions(database, "http://127.0.0.1:0") { SignInsPerMinute = 10_000 };
        site.app = await WebHost.OpenAsync(options, cancellation);
        using (var scope = site.app.Services.CreateScope())
        {
            await FillAsync(scope.ServiceProvider, cancellation);
        }

        await site.app.StartAsync(cancellation);
        return site;
    }

    /// <summary>Adds or replaces a record.</summary>
    public async Task SaveAsync(RecordKind kind, string code, params (string, string)[] fields)
    {
        using var scope = app!.Services.CreateScope();
        await ImportAsync(scope.ServiceProvider, [Draft(kind, code, fields)], default);
    }

    /// <summary>Adds the records of another programme of the demonstration.</summary>
    public async Task LoadAsync(string programme, CancellationToken cancellation)
    {
        using var scope = app!.Services.CreateScope();
        await ImportAsync(scope.ServiceProvider, await ReadAsync(programme, cancellation), cancellation);
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

    private static async Task FillAsync(IServiceProvider rooms, CancellationToken cancellation)
    {
        var workspace = new Workspace
        {
            Code = Workspace,
            Kind = WorkspaceKind.Programme,
            Names = new LocalText("en", "Integrated Resource Management in Asian Cities"),
            IsPublic = true,
        };
        Succeed(await rooms.GetRequiredService<CreateWorkspace>().RunAsync(Admin, workspace, cancellation));
        foreach (var (name, role) in new[] { (Secretary, Role.Contributor), (Approver, Role.Approver) })
        {
            var person = new NewPerson(name, name.Split('@')[0], "th", Password);
            var member = new MemberRequest(Workspace, name, role);
            Succeed(await rooms.GetRequiredService<AddPerson>().RunAsync(Admin, person, cancellation));
            Succeed(await rooms.GetRequiredService<SetMember>().RunAsync(Admin, member, cancellation));
        }

        var drafts = new List<RecordDraft>();
        foreach (var file in new[] { "directory", Programme })
        {
            drafts.AddRange(await ReadAsync(file, cancellation));
        }

        drafts.AddRange(
            Groups.Select(group =>
                Draft(
                    RecordKind.CountryGroup,
                    group.Code,
                    ("name/en", group.Name),
                    ($"countries/{group.Country}", "1")
                )
            )
        );
        drafts.Add(Earlier());
        await ImportAsync(rooms, drafts, cancellation);

        // What the examples mark as looked over takes somebody who did not write it.
        var marked = drafts.Where(draft => draft.Fields.Has("validated"));
        var marks = new RecordBatch(Workspace, [.. marked]);
        var approver = new Actor(Approver, (_, _) => true);
        Succeed(await rooms.GetRequiredService<ImportRecords>().RunAsync(approver, marks, cancellation));
    }

    private static async Task<IReadOnlyList<RecordDraft>> ReadAsync(
        string file,
        CancellationToken cancellation
    )
    {
        var path = Path.Combine(Repository.Root, "examples", "cooperation", $"{file}.json");
        await using var content = File.OpenRead(path);
        var read = await RecordFile.ReadAsync(content, file, Workspace, cancellation);
        Succeed(read);
        return read.Value!;
    }

    /// <summary>What an earlier workshop recommended; invented for the test.</summary>
    private static RecordDraft Earlier() =>
        Draft(
            RecordKind.Recommendation,
            "earlier",
            ("name/en", "Recommendations of the fourth workshop"),
            ("meeting", "ev-nexus-4"),
            ("synthetic", "1"),
            ("items/one/item/en", "Name a focal point in each city"),
            ("items/two/item/en", "Print the handbook"),
            ("items/three/item/en", "Share data between departments")
        );

    private static RecordDraft Draft(RecordKind kind, string code, params (string, string)[] fields) =>
        new(
            new RecordKey(RecordShape.Of(kind).IsOfDirectory ? null : Workspace, kind, new RecordCode(code)),
            new FieldSet(fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2)))
        );

    private static async Task ImportAsync(
        IServiceProvider rooms,
        IReadOnlyList<RecordDraft> drafts,
        CancellationToken cancellation
    ) =>
        Succeed(
            await rooms
                .GetRequiredService<ImportRecords>()
                .RunAsync(Admin, new RecordBatch(Workspace, drafts), cancellation)
        );

    private static void Succeed<T>(Result<T> result)
        where T : notnull => Assert.Null(result.Refusal?.Code);
}
