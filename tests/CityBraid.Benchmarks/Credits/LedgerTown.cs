using System.Globalization;
using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Storage;
using CityBraid.Tables;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>A registry whose city holds many blocks, and a buyer who takes them tonne by tonne.</summary>
internal sealed class LedgerTown : IDisposable
{
    /// <summary>So many tonnes per block that no run comes to their end.</summary>
    private const long TonnesPerBlock = 1_000_000;

    private const int Year = 2020;

    private static readonly OrganisationCode City = new("CITY");
    private static readonly OrganisationCode Buyers = new("BUYER");
    private static readonly AccountCode CityAccount = new("CITY-1");
    private static readonly AccountCode BuyerAccount = new("BUYER-1");
    private static readonly Actor Developer = Person("developer");
    private static readonly Actor Officer = Person("officer");
    private static readonly Actor Verifier = Person("verifier");
    private static readonly Actor Board = Person("board");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-benchmark-");
    private readonly ServiceProvider rooms;
    private int keys;

    private LedgerTown(string? postgres) =>
        rooms = new ServiceCollection()
            .AddSingleton<IReferenceTables>(
                new ReferenceFiles(path =>
                    System.IO.File.OpenRead(Path.Combine(BenchmarkDatabase.Root(), "data", path))
                )
            )
            .AddStorage(postgres ?? File)
            .AddSingleton<IRootKeeper>(new RootFolder(Path.Combine(folder.FullName, "roots")))
            .AddCredits()
            .BuildServiceProvider();

    /// <summary>The file, where there is one.</summary>
    public string File => Path.Combine(folder.FullName, "city.db");

    /// <summary>A registry with so many projects of one block each.</summary>
    public static async Task<LedgerTown> CreateAsync(
        bool isOnPostgres,
        int projects,
        CancellationToken cancellation
    )
    {
        var town = new LedgerTown(isOnPostgres ? PostgresServer.Create() : null);
        await town.rooms.GetRequiredService<IDatabase>().MigrateAsync(cancellation);
        await town.AddOrganisationsAsync(cancellation);
        for (var number = 0; number < projects; number++)
        {
            await town.AddBlockAsync(Project(number), cancellation);
        }

        return town;
    }

    /// <summary>Moves a tonne of a project from the city to the buyer.</summary>
    public async Task TransferAsync(int project, CancellationToken cancellation)
    {
        var instruction = new CreditInstruction
        {
            Kind = InstructionKind.Transfer,
            Block = new BlockAddress(Project(project), Year, 1),
            Tonnes = 1,
            To = BuyerAccount,
        };
        var move = rooms.GetRequiredService<MoveCredits>();
        Done(await move.RunAsync(Developer, NewKey(), instruction, cancellation));
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

    private static ProjectCode Project(int number) =>
        new("P-" + number.ToString(CultureInfo.InvariantCulture));

    private static Actor Person(string name) => new($"{name}@example.org", (_, _) => true);

    private static T Done<T>(Result<T> result)
        where T : notnull => result.Value ?? throw new InvalidOperationException(result.Refusal!.Code);

    private string NewKey() =>
        "key-" + Interlocked.Increment(ref keys).ToString("00000000", CultureInfo.InvariantCulture);

    private async Task AddOrganisationsAsync(CancellationToken cancellation)
    {
        await AddAsync(City, CreditRole.Developer, Developer, cancellation);
        await AddAsync(new("VVB"), CreditRole.Verifier, Verifier, cancellation);
        await AddAsync(new("TGO"), CreditRole.Registrar, Officer, cancellation);
        await AddAsync(new("BOARD"), CreditRole.Board, Board, cancellation);
        await AddAsync(Buyers, CreditRole.Holder, Person("buyer"), cancellation);
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
        StatedAmount[] amounts = [new(Year, TonnesPerBlock)];
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
