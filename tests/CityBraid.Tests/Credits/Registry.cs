using System.Globalization;
using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Storage;
using CityBraid.Tables;
using CityBraid.Tests.House;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Credits;

/// <summary>A registry on a real database: a city that develops projects, a verifier, the authority with its
///   board, two buyers.</summary>
internal sealed class Registry : IAsyncDisposable
{
    public const int Year = 2020;

    private readonly TestEngine engine;
    private readonly TemporaryDatabase database;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-roots-");
    private readonly ServiceProvider rooms;
    private int keys;

    private Registry(TestEngine engine)
    {
        this.engine = engine;
        database = new TemporaryDatabase(engine);
        rooms = Open();
    }

    public static ProjectCode Solar { get; } = new("TVER-TH-0001");

    public static AccountCode CityAccount { get; } = new("CITY-1");

    public static AccountCode BuyerAccount { get; } = new("BUYER-1");

    public static AccountCode OtherAccount { get; } = new("OTHER-1");

    public static AccountCode CarefulAccount { get; } = new("BUYER-2");

    public static AccountCode BufferAccount { get; } = new("BUFFER");

    public static Actor Developer { get; } = Person("developer");

    public static Actor Verifier { get; } = Person("verifier");

    public static Actor Officer { get; } = Person("officer");

    public static Actor Board { get; } = Person("board");

    public static Actor Buyer { get; } = Person("buyer");

    public static Actor Colleague { get; } = Person("colleague");

    public static Actor Other { get; } = Person("other");

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public SettableClock Clock { get; } = new();

    /// <summary>What the database is opened by.</summary>
    public string Address => database.Address;

    /// <summary>A folder that goes with the registry.</summary>
    public string Folder => folder.FullName;

    public ILedgerStore Ledger => Get<ILedgerStore>();

    public static async Task<Registry> OpenAsync(TestEngine engine = TestEngine.Sqlite)
    {
        var registry = new Registry(engine);
        await registry.Get<IDatabase>().MigrateAsync(Cancellation);
        await registry.AddAsync("CITY", [CreditRole.Developer, CreditRole.Holder], Developer);
        await registry.AddAsync("VVB-01", [CreditRole.Verifier], Verifier);
        await registry.AddAsync("TGO", [CreditRole.Registrar], Officer);
        await registry.AddAsync("TGO-BOARD", [CreditRole.Board], Board);
        await registry.AddAsync("BUYER", [CreditRole.Holder], Buyer, Colleague);
        await registry.AddAsync("OTHER", [CreditRole.Holder], Other);
        await registry.AddAccountAsync(CityAccount, "CITY");
        await registry.AddAccountAsync(BuyerAccount, "BUYER");
        await registry.AddAccountAsync(OtherAccount, "OTHER");
        await registry.AddAccountAsync(CarefulAccount, "BUYER", needsApproval: true);
        await registry.AddAccountAsync(BufferAccount, "TGO", AccountKind.Buffer);
        return registry;
    }

    /// <summary>A registry with a registered project and, of 2020, 1,150 tonnes in the city's
    ///   account.</summary>
    public static async Task<Registry> WithCreditsAsync(TestEngine engine, long tonnes = 1150)
    {
        var registry = await OpenAsync(engine);
        await registry.AddProjectAsync(Solar);
        Value(await registry.IssueAsync(Solar, Year, tonnes));
        return registry;
    }

    public static T Value<T>(Result<T> result)
        where T : notnull
    {
        Assert.Null(result.Refusal?.Code);
        return result.Value!;
    }

    public T Get<T>()
        where T : notnull => rooms.GetRequiredService<T>();

    /// <summary>The rooms as another process would have them.</summary>
    public ServiceProvider Open(string? address = null) =>
        new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IReferenceTables>(
                new ReferenceFiles(name => File.OpenRead(Path.Combine(Repository.Root, "data", name)))
            )
            .AddStorage(address ?? database.Address)
            .AddSingleton<IRootKeeper>(new RootFolder(folder.FullName))
            .AddCredits()
            .BuildServiceProvider();

    public IReadOnlyList<string> Rows(string sql) => database.Rows(sql);

    /// <summary>Takes away what keeps a table's rows as they are: whoever owns the database can.</summary>
    public void Unlock(string table)
    {
        var on = engine == TestEngine.Postgres ? $" ON {table}" : string.Empty;
        Rows($"DROP TRIGGER {table}_refuses_update{on}");
        Rows($"DROP TRIGGER {table}_refuses_delete{on}");
    }

    public string NewKey() =>
        "key-" + Interlocked.Increment(ref keys).ToString("00000000", CultureInfo.InvariantCulture);

    public async Task AddProjectAsync(
        ProjectCode code,
        string standard = "T-VER",
        string? place = null,
        string? source = null
    )
    {
        var project = new CreditProject
        {
            Code = code,
            Names = new LocalText("th", "โซลาร์บนหลังคาอาคารเทศบาล"),
            Standard = standard,
            Methodology = "T-VER-S-METH-01-01 v03",
            Developer = new OrganisationCode("CITY"),
            Place = place is null ? null : new PlaceCode(place),
            Source = source is null ? null : new ReductionSource(source),
        };
        Value(await Get<ProposeProject>().RunAsync(Officer, project, Cancellation));
        Value(await Get<RegisterProject>().RunAsync(Board, NewKey(), code, Cancellation));
    }

    /// <summary>A year from the claim to the accepted verification; answers the period's number.</summary>
    public async Task<long> VerifyAsync(ProjectCode project, int year, long tonnes, long buffer = 0)
    {
        var claim = new PeriodClaim(project, new(year, 1, 1), new(year, 12, 31), [new(year, tonnes)]);
        var claimed = Value(await Get<ClaimPeriod>().RunAsync(Developer, NewKey(), claim, Cancellation));
        var step = new PeriodStep(project, claimed.Sequence, [new(year, tonnes, buffer)], "as measured");
        Value(await Get<VerifyPeriod>().RunAsync(Verifier, NewKey(), step, Cancellation));
        Value(await Get<AcceptVerification>().RunAsync(Officer, NewKey(), step, Cancellation));
        return claimed.Sequence;
    }

    public async Task<Result<LedgerTransaction>> IssueAsync(
        ProjectCode project,
        int year,
        long tonnes,
        long buffer = 0
    )
    {
        var period = await VerifyAsync(project, year, tonnes, buffer);
        var asked = await RequestAsync(project, period, year, tonnes);
        return asked.IsRefused
            ? asked
            : await Get<ApproveIssuance>()
                .RunAsync(Board, NewKey(), new PeriodStep(project, period, []), Cancellation);
    }

    public Task<Result<LedgerTransaction>> RequestAsync(
        ProjectCode project,
        long period,
        int year,
        decimal tonnes
    ) =>
        Get<RequestIssuance>()
            .RunAsync(
                Officer,
                NewKey(),
                new IssuanceRequest(project, period, [new(year, tonnes)], CityAccount, BufferAccount),
                Cancellation
            );

    public static CreditInstruction Instruct(
        InstructionKind kind,
        long number,
        decimal tonnes,
        AccountCode? to = null
    ) =>
        new()
        {
            Kind = kind,
            Block = new BlockAddress(Solar, Year, number),
            Tonnes = tonnes,
            To = to,
            Beneficiary = kind == InstructionKind.Retire ? "งานสัมมนาเมืองคาร์บอนต่ำ" : null,
            Reason = kind is InstructionKind.Transfer or InstructionKind.Trade ? null : "as asked",
            Price = kind == InstructionKind.Trade ? "120 THB" : null,
        };

    public Task<Result<LedgerTransaction>> MoveAsync(
        Actor actor,
        CreditInstruction instruction,
        string? key = null
    ) => Get<MoveCredits>().RunAsync(actor, key ?? NewKey(), instruction, Cancellation);

    public Task<Result<LedgerTransaction>> OrderAsync(Actor actor, CreditInstruction instruction) =>
        Get<OrderCredits>().RunAsync(actor, NewKey(), instruction, Cancellation);

    public Task<Result<LedgerTransaction>> ApproveAsync(Actor actor, LedgerTransaction reserved) =>
        Get<ApproveOrder>()
            .RunAsync(actor, NewKey(), new OrderKey(reserved.Project, reserved.Sequence), Cancellation);

    public Task<Result<LedgerTransaction>> DeclineAsync(Actor actor, LedgerTransaction reserved) =>
        Get<DeclineOrder>()
            .RunAsync(actor, NewKey(), new OrderKey(reserved.Project, reserved.Sequence), Cancellation);

    /// <summary>The blocks of a project as <c>first-last account state</c>.</summary>
    public async Task<IReadOnlyList<string>> BlocksAsync(ProjectCode? project = null)
    {
        var blocks = await Ledger.ListBlocksAsync(new BlockFilter(Project: project ?? Solar), Cancellation);
        return
        [
            .. blocks.Select(block =>
                $"{block.First}-{block.Last} {block.Holding.Account} {block.Holding.State}"
            ),
        ];
    }

    public async Task<LedgerReport> VerifyLedgerAsync() =>
        Value(await Get<VerifyLedger>().RunAsync(Actor.LocalAdministrator, Cancellation));

    public async Task SealAsync() =>
        Value(await Get<SealLedger>().RunAsync(Actor.LocalAdministrator, Cancellation));

    public async Task AddAsync(string code, CreditRole[] roles, params Actor[] people)
    {
        var organisation = new Organisation
        {
            Code = new OrganisationCode(code),
            Names = new LocalText("en", code),
            Roles = roles,
        };
        var administrator = Actor.LocalAdministrator;
        Value(await Get<RegisterOrganisation>().RunAsync(administrator, organisation, Cancellation));
        foreach (var person in people)
        {
            var appointment = new Appointment(organisation.Code, person.Name);
            Value(await Get<AppointPerson>().RunAsync(administrator, appointment, Cancellation));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await rooms.DisposeAsync();
        database.Dispose();
        folder.Delete(recursive: true);
    }

    private static Actor Person(string name) => new($"{name}@example.org", (_, _) => true);

    private async Task AddAccountAsync(
        AccountCode code,
        string organisation,
        AccountKind kind = AccountKind.Holding,
        bool needsApproval = false
    )
    {
        var account = new CreditAccount(code, new OrganisationCode(organisation), kind, needsApproval);
        Value(await Get<OpenAccount>().RunAsync(Officer, account, Cancellation));
    }
}
