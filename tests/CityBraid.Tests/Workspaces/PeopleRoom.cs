using CityBraid.Cooperation;
using CityBraid.Credits;
using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;
using CityBraid.Storage;
using CityBraid.Tables;
using CityBraid.Tests.House;
using CityBraid.Tests.Storage;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Workspaces;

/// <summary>
/// Every room on a real database: a programme that holds Thailand, which holds Khon Kaen; Chiang Mai stands
/// alone. Nothing is public.
/// </summary>
internal sealed class PeopleRoom : IAsyncDisposable
{
    public const string Password = "น้ำขึ้นให้รีบตัก 2562";

    private readonly TemporaryDatabase database = new();
    private readonly ServiceProvider rooms;

    private PeopleRoom() =>
        rooms = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IPasswordHash>(Hash)
            .AddSingleton<IReferenceTables>(
                new ReferenceFiles(name => File.OpenRead(Path.Combine(Repository.Root, "data", name)))
            )
            .AddSingleton<IRunWork, NoWork>()
            .AddSingleton<ISolver>(new LocalSolver())
            .AddStorage(database.Path)
            .AddWorkspaces()
            .AddFacts()
            .AddInventory()
            .AddCooperation()
            .AddTransient<IActionDesk, ActionDesk>()
            .AddPlanning()
            .AddCredits()
            .AddInventoryFiles()
            .BuildServiceProvider();

    public static PlaceCode KhonKaen { get; } = new("khon-kaen");

    public static PlaceCode ChiangMai { get; } = new("chiang-mai");

    public static PlaceCode Thailand { get; } = new("thailand");

    public static PlaceCode Programme { get; } = new("asian-cities");

    /// <summary>A run of Khon Kaen, once <see cref="AddWorkAsync"/> added it.</summary>
    public static RunId Run { get; } = RunId.Parse("00000000000000000000000001");

    /// <summary>A task of Khon Kaen's contributors.</summary>
    public static TaskRequest Task { get; } =
        new(
            KhonKaen,
            TaskAssignee.OfRole("contributor"),
            new TaskTitle("none", new Dictionary<string, string>()),
            "/khon-kaen"
        );

    public SettableClock Clock { get; } = new();

    public CheapHash Hash { get; } = new();

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The rooms, migrated, with places and workspaces.</summary>
    public static async Task<PeopleRoom> OpenAsync()
    {
        var room = new PeopleRoom();
        await room.Get<IDatabase>().MigrateAsync(Cancellation);
        await room.AddPlaceAsync(Thailand, PlaceKind.Country);
        await room.AddPlaceAsync(KhonKaen, PlaceKind.City);
        await room.AddPlaceAsync(ChiangMai, PlaceKind.City);
        await room.AddWorkspaceAsync(Programme, WorkspaceKind.Programme);
        await room.AddWorkspaceAsync(Thailand, WorkspaceKind.Country, Programme);
        await room.AddWorkspaceAsync(KhonKaen, WorkspaceKind.City, Thailand);
        await room.AddWorkspaceAsync(ChiangMai, WorkspaceKind.City);
        return room;
    }

    public T Get<T>()
        where T : notnull => rooms.GetRequiredService<T>();

    public object Get(Type type) => rooms.GetRequiredService(type);

    /// <summary>The rows of a query on the database's own file.</summary>
    public IReadOnlyList<string> Rows(string sql) => database.Rows(sql);

    /// <summary>Gives somebody an account and, if it is asked for, a role.</summary>
    public async Task<Person> AddAsync(string name, PlaceCode? workspace = null, Role role = Role.Viewer)
    {
        var request = new NewPerson($"{name}@example.org", name, "th", Password);
        var person = Value(await Get<AddPerson>().RunAsync(Actor.LocalAdministrator, request, Cancellation));
        if (workspace is not null)
        {
            var member = new MemberRequest(workspace, request.Email, role);
            Value(await Get<SetMember>().RunAsync(Actor.LocalAdministrator, member, Cancellation));
        }

        return person;
    }

    /// <summary>Signs in and answers the session's secret.</summary>
    public async Task<Secret> SignInAsync(string name) =>
        Value(
            await Get<SignIn>()
                .RunAsync(
                    Actor.Public,
                    new SignInRequest($"{name}@example.org", Password, "a browser"),
                    Cancellation
                )
        ).Secret;

    /// <summary>The actor of a person who signs in.</summary>
    public async Task<Actor> ActorAsync(string name) =>
        (await Get<Actors>().FindBySessionAsync(await SignInAsync(name), Cancellation))!.Actor;

    public static T Value<T>(Result<T> result)
        where T : notnull
    {
        Assert.Null(result.Refusal?.Code);
        return result.Value!;
    }

    public async ValueTask DisposeAsync()
    {
        await rooms.DisposeAsync();
        database.Dispose();
    }

    public async Task AddPlaceAsync(PlaceCode code, PlaceKind kind, PlaceCode? parent = null) =>
        Value(
            await Get<AddPlace>()
                .RunAsync(
                    Actor.LocalAdministrator,
                    TemporaryDatabase.Place(code.Value) with
                    {
                        Kind = kind,
                        Parent = parent,
                    },
                    Cancellation
                )
        );

    /// <summary>Adds the run, and a task and a file that the local administrator called 'none'.</summary>
    public async Task AddWorkAsync()
    {
        var (name, now) = (Actor.LocalAdministrator.Name, Clock.GetUtcNow());
        var run = new Run
        {
            Id = Run,
            Kind = NoWork.Name,
            Workspace = KhonKaen,
            Subject = "none",
            Input = "{}",
            StartedBy = name,
            QueuedAt = now,
        };
        await Get<IRunStore>().AddRunAsync(run, Cancellation);
        var task = new WorkTask("none", KhonKaen, Task.Assignee, Task.Title, Task.Link, null, name, now);
        await Get<ITaskStore>().AddTaskAsync(task, Cancellation);
        var file = new StoredFile("none", "t.csv", "text/csv", new string('0', 64), 1, KhonKaen, name, now);
        await Get<IFileStore>().AddFileAsync(file, new byte[] { 49 }, Cancellation);
    }

    /// <summary>An organisation of the registry of credits, in one role.</summary>
    public static Organisation Organisation(string code, CreditRole role) =>
        new()
        {
            Code = new OrganisationCode(code),
            Names = new LocalText("en", code),
            Roles = [role],
        };

    /// <summary>Lets a contributor act for a developer, a reviewer for a verifier, an approver for the
    ///   registrar, an admin and whoever is above for the board, somebody without a workspace for a
    ///   holder.</summary>
    public async Task AddRegistryAsync()
    {
        foreach (
            var (role, person) in new[]
            {
                (CreditRole.Developer, nameof(Role.Contributor)),
                (CreditRole.Verifier, nameof(Role.Reviewer)),
                (CreditRole.Registrar, nameof(Role.Approver)),
                (CreditRole.Board, nameof(Role.Admin)),
                (CreditRole.Board, "above"),
                (CreditRole.Holder, "stranger"),
            }
        )
        {
            var organisation = Organisation(role.ToString().ToUpperInvariant(), role);
            var appointment = new Appointment(organisation.Code, $"{person}@example.org");
            var (register, appoint) = (Get<RegisterOrganisation>(), Get<AppointPerson>());
            Value(await register.RunAsync(Actor.LocalAdministrator, organisation, Cancellation));
            Value(await appoint.RunAsync(Actor.LocalAdministrator, appointment, Cancellation));
        }
    }

    private async Task AddWorkspaceAsync(PlaceCode code, WorkspaceKind kind, params PlaceCode[] parents) =>
        Value(
            await Get<CreateWorkspace>()
                .RunAsync(
                    Actor.LocalAdministrator,
                    new Workspace
                    {
                        Code = code,
                        Kind = kind,
                        Names = new LocalText("en", code.Value),
                        Parents = parents,
                    },
                    Cancellation
                )
        );
}
