using System.Globalization;
using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Storage;
using CityBraid.Tables;
using CityBraid.Tests.House;
using CityBraid.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>A registry whose city holds many blocks, and a buyer who takes them tonne by tonne.</summary>
internal sealed class LedgerTown : IDisposable
{
    /// <summary>The year the tonnes are of.</summary>
    public const int Year = 2020;

    /// <summary>So many tonnes per block that no run comes to their end.</summary>
    public const long ManyTonnes = 1_000_000;

    private static readonly Actor Developer = Person("developer");
    private static readonly Actor Buyer = Person("buyer");
    private static readonly Actor Officer = Person("officer");
    private static readonly Actor Verifier = Person("verifier");
    private static readonly Actor Board = Person("board");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-benchmark-");
    private readonly ServiceProvider rooms;
    private readonly long tonnes;
    private int keys;

    private LedgerTown(string? postgres, long tonnes)
    {
        this.tonnes = tonnes;
        Address = postgres ?? File;
        rooms = new ServiceCollection()
            .AddSingleton<IReferenceTables>(
                new ReferenceFiles(path =>
                    System.IO.File.OpenRead(Path.Combine(Repository.Root, "data", path))
                )
            )
            .AddStorage(Address)
            .AddSingleton<IRootKeeper>(new RootFolder(Path.Combine(folder.FullName, "roots")))
            .AddCredits()
            .BuildServiceProvider();
    }

    /// <summary>The account of the city, which is given all that is issued.</summary>
    public static AccountCode CityAccount { get; } = new("CITY-1");

    /// <summary>The account of the buyer.</summary>
    public static AccountCode BuyerAccount { get; } = new("BUYER-1");

    /// <summary>The organisation of the city's account.</summary>
    public static OrganisationCode City { get; } = new("CITY");

    /// <summary>The organisation of the buyer's account.</summary>
    public static OrganisationCode Buyers { get; } = new("BUYER");

    /// <summary>The organisation that keeps the registry.</summary>
    public static OrganisationCode Registrar { get; } = new("TGO");

    /// <summary>What a program opens the database by.</summary>
    public string Address { get; }

    /// <summary>A folder that goes with the town.</summary>
    public string Folder => folder.FullName;

    /// <summary>Its use cases and stores.</summary>
    public IServiceProvider Rooms => rooms;

    /// <summary>The file, where there is one.</summary>
    public string File => Path.Combine(folder.FullName, "city.db");

    /// <summary>A registry with so many projects of one block each.</summary>
    public static Task<LedgerTown> CreateAsync(
        bool isOnPostgres,
        int projects,
        CancellationToken cancellation
    ) => CreateAsync(isOnPostgres ? PostgresServer.Create() : null, projects, ManyTonnes, cancellation);

    /// <summary>A registry in a file, or at an address of PostgreSQL.</summary>
    public static async Task<LedgerTown> CreateAsync(
        string? postgres,
        int projects,
        long tonnes,
        CancellationToken cancellation
    )
    {
        var town = new LedgerTown(postgres, tonnes);
        await town.rooms.GetRequiredService<IDatabase>().MigrateAsync(cancellation);
        await town.AddOrganisationsAsync(cancellation);
        for (var number = 0; number < projects; number++)
        {
            await town.AddBlockAsync(Project(number), cancellation);
        }

        return town;
    }

    /// <summary>The code of a project, from 0.</summary>
    public static ProjectCode Project(int number) =>
        new("P-" + number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Somebody who is signed in and acts for an organisation.</summary>
    public async Task<SignedInPerson> AppointAsync(
        string email,
        OrganisationCode organisation,
        CancellationToken cancellation
    )
    {
        var appoint = rooms.GetRequiredService<AppointPerson>();
        var appointment = new Appointment(organisation, email);
        Done(await appoint.RunAsync(Actor.LocalAdministrator, appointment, cancellation));
        return await SignedInPerson.AddAsync(rooms, email, cancellation);
    }

    /// <summary>Moves a tonne of a project from the city to the buyer.</summary>
    public Task TransferAsync(int project, CancellationToken cancellation) =>
        MoveAsync(Developer, new BlockAddress(Project(project), Year, 1), BuyerAccount, cancellation);

    /// <summary>Moves a tonne of a block of the buyer's back to the city.</summary>
    public Task ReturnAsync(int project, long number, CancellationToken cancellation) =>
        MoveAsync(Buyer, new BlockAddress(Project(project), Year, number), CityAccount, cancellation);

    /// <summary>Seals until nothing is left to seal.</summary>
    public async Task SealAllAsync(CancellationToken cancellation)
    {
        for (var (last, size) = (-1L, 0L); size != last; )
        {
            var done = await rooms
                .GetRequiredService<SealLedger>()
                .RunAsync(Actor.LocalAdministrator, cancellation);
            (last, size) = (size, Done(done).Root?.Size ?? 0);
        }
    }

    /// <summary>Lets the engine look at what was put in, as it does by itself in time.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        await using var context = new StorageContext(rooms.GetRequiredService<Database>().Engine.Options());
        await context.Database.ExecuteSqlRawAsync("ANALYZE", cancellation);
    }

    /// <summary>Seals what was posted.</summary>
    public Task SealAsync(CancellationToken cancellation) =>
        rooms.GetRequiredService<SealLedger>().RunAsync(Actor.LocalAdministrator, cancellation);

    /// <summary>Whether the ledger proves itself.</summary>
    public async Task<LedgerReport> VerifyAsync(CancellationToken cancellation) =>
        Done(await rooms.GetRequiredService<VerifyLedger>().RunAsync(Actor.LocalAdministrator, cancellation));

    /// <summary>Makes the balances anew.</summary>
    public async Task<RebuiltLedger> RebuildAsync(CancellationToken cancellation) =>
        Done(
            await rooms.GetRequiredService<RebuildLedger>().RunAsync(Actor.LocalAdministrator, cancellation)
        );

    public void Dispose()
    {
        rooms.Dispose();
        folder.Delete(recursive: true);
    }

    private static Actor Person(string name) => new($"{name}@example.org", (_, _) => true);

    private static T Done<T>(Result<T> result)
        where T : notnull => result.Value ?? throw new InvalidOperationException(result.Refusal!.Code);

    private async Task MoveAsync(
        Actor actor,
        BlockAddress block,
        AccountCode to,
        CancellationToken cancellation
    )
    {
        var instruction = new CreditInstruction
        {
            Kind = InstructionKind.Transfer,
            Block = block,
            Tonnes = 1,
            To = to,
        };
        var move = rooms.GetRequiredService<MoveCredits>();
        Done(await move.RunAsync(actor, NewKey(), instruction, cancellation));
    }

    private string NewKey() =>
        "key-" + Interlocked.Increment(ref keys).ToString("00000000", CultureInfo.InvariantCulture);

    private async Task AddOrganisationsAsync(CancellationToken cancellation)
    {
        await AddAsync(City, CreditRole.Developer, Developer, cancellation);
        await AddAsync(new("VVB"), CreditRole.Verifier, Verifier, cancellation);
        await AddAsync(Registrar, CreditRole.Registrar, Officer, cancellation);
        await AddAsync(new("BOARD"), CreditRole.Board, Board, cancellation);
        await AddAsync(Buyers, CreditRole.Holder, Buyer, cancellation);
        var open = rooms.GetRequiredService<OpenAccount>();
        foreach (var (account, organisation) in new[] { (CityAccount, City), (BuyerAccount, Buyers) })
        {
            var opened = new CreditAccount(account, organisation, AccountKind.Holding, NeedsApproval: false);
            Done(await open.RunAsync(Officer, opened, cancellation));
        }
    }

    private async Task AddAsync(
        OrganisationCode code,
        CreditRole role,
        Actor person,
        CancellationToken cancellation
    )
    {
        var organisation = new Organisation
        {
            Code = code,
            Names = new LocalText("en", code.Value),
            Roles = [role],
        };
        var administrator = Actor.LocalAdministrator;
        var register = rooms.GetRequiredService<RegisterOrganisation>();
        Done(await register.RunAsync(administrator, organisation, cancellation));
        var appoint = rooms.GetRequiredService<AppointPerson>();
        Done(await appoint.RunAsync(administrator, new Appointment(code, person.Name), cancellation));
    }

    private async Task AddBlockAsync(ProjectCode code, CancellationToken cancellation)
    {
        var project = new CreditProject
        {
            Code = code,
            Names = new LocalText("en", code.Value),
            Standard = "T-VER",
            Methodology = "T-VER-S-METH-01-01 v03",
            Developer = City,
        };
        Done(await rooms.GetRequiredService<ProposeProject>().RunAsync(Officer, project, cancellation));
        Done(await rooms.GetRequiredService<RegisterProject>().RunAsync(Board, NewKey(), code, cancellation));
        StatedAmount[] amounts = [new(Year, tonnes)];
        var claim = new PeriodClaim(code, new(Year, 1, 1), new(Year, 12, 31), amounts);
        var claimed = Done(
            await rooms.GetRequiredService<ClaimPeriod>().RunAsync(Developer, NewKey(), claim, cancellation)
        );
        var step = new PeriodStep(code, claimed.Sequence, amounts);
        Done(await rooms.GetRequiredService<VerifyPeriod>().RunAsync(Verifier, NewKey(), step, cancellation));
        Done(
            await rooms
                .GetRequiredService<AcceptVerification>()
                .RunAsync(Officer, NewKey(), step, cancellation)
        );
        var request = new IssuanceRequest(code, claimed.Sequence, amounts, CityAccount);
        Done(
            await rooms
                .GetRequiredService<RequestIssuance>()
                .RunAsync(Officer, NewKey(), request, cancellation)
        );
        Done(await rooms.GetRequiredService<ApproveIssuance>().RunAsync(Board, NewKey(), step, cancellation));
    }
}
