using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory;

/// <summary>One city with its facts and notation keys, kept in memory.</summary>
internal sealed class CityOnRecord
    : IPlaceReader,
        IFactReader,
        INotationStore,
        IInventoryStore,
        ICalculationStore
{
    private readonly Dictionary<string, StatedNotation> notations = new(StringComparer.Ordinal);

    public static PlaceCode Code { get; } = new("khon-kaen");

    public Place Place { get; set; } =
        new()
        {
            Code = Code,
            Kind = PlaceKind.City,
            Names = new LocalText("th", "เทศบาลนครขอนแก่น"),
            Country = "TH",
            Populations = [new PopulationCount(2019, 115000, "khonkaen-2562-clean.xlsx › แบบฟอร์ม › F2")],
        };

    public IReadOnlyList<Fact> Facts { get; set; } = [];

    /// <summary>The number of the newest change of the facts.</summary>
    public long NewestChange { get; set; }

    /// <summary>Runs when facts were read.</summary>
    public Action? AfterReading { get; set; }

    /// <summary>How often the facts were read.</summary>
    public int Readings { get; private set; }

    public List<NotationChange> Changes { get; } = [];

    public List<StartedInventory> Started { get; } = [];

    public Task<IReadOnlyList<StartedInventory>> ListStartedAsync(
        PlaceCode place,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<StartedInventory>>([
            .. Started.Where(one => one.Place == place).OrderByDescending(one => one.Year),
        ]);

    public Task SaveStartedAsync(StartedInventory inventory, CancellationToken cancellation)
    {
        Started.Add(inventory);
        return Task.CompletedTask;
    }

    public Task<Place?> FindPlaceAsync(PlaceCode code, CancellationToken cancellation) =>
        Task.FromResult(code == Place.Code ? Place : null);

    public Task<IReadOnlyList<Place>> ListPlacesAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Place>>([Place]);

    public Task<IReadOnlyList<Fact>> FindFactsAsync(FactQuery query, CancellationToken cancellation)
    {
        Readings++;
        Fact[] found =
        [
            .. Facts.Where(fact => query.Within is null || query.Within.Overlaps(fact.Key.Period)),
        ];
        AfterReading?.Invoke();
        return Task.FromResult<IReadOnlyList<Fact>>(found);
    }

    public Task<long> FindNewestChangeAsync(PlaceCode place, CancellationToken cancellation) =>
        Task.FromResult(NewestChange);

    public Task<IReadOnlyList<StatedNotation>> ListNotationsAsync(
        PlaceCode place,
        int year,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<StatedNotation>>([
            .. notations.Values.OrderBy(stated => stated.Reference, StringComparer.Ordinal),
        ]);

    public Task SaveNotationsAsync(NotationChange change, CancellationToken cancellation)
    {
        Changes.Add(change);
        foreach (var stated in change.Notations)
        {
            notations[stated.Reference] = stated;
        }

        return Task.CompletedTask;
    }

    public Task RemoveNotationsAsync(NotationChange change, CancellationToken cancellation)
    {
        Changes.Add(change);
        foreach (var withdrawn in change.Notations)
        {
            notations.Remove(withdrawn.Reference);
        }

        return Task.CompletedTask;
    }

    /// <summary>Every revision of every calculation.</summary>
    public List<KeptCalculation> Calculations { get; } = [];

    public Task<IReadOnlyList<KeptCalculation>> ListCalculationsAsync(
        PlaceCode place,
        int year,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<KeptCalculation>>([.. Newest().Where(one => one.Year == year)]);

    public Task<IReadOnlyList<int>> ListCalculatedYearsAsync(
        PlaceCode place,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<int>>([
            .. Newest().Where(one => !one.IsWithdrawn).Select(one => one.Year).Distinct(),
        ]);

    public Task<KeptCalculation> AddRevisionAsync(KeptCalculation calculation, CancellationToken cancellation)
    {
        var ofYear = Newest().Where(one => one.Year == calculation.Year).ToArray();
        var before = Array.Find(ofYear, one => one.Number == calculation.Number);
        var added = calculation with
        {
            Number = before?.Number ?? ofYear.Length + 1,
            Revision = (before?.Revision ?? 0) + 1,
        };
        Calculations.Add(added);
        return Task.FromResult(added);
    }

    private IEnumerable<KeptCalculation> Newest() =>
        Calculations.GroupBy(one => (one.Year, one.Number)).Select(group => group.Last());

    /// <summary>Compiles the year 2019.</summary>
    public Compilation Compile(string gwpSet = "AR5", string level = "basic", InventoryTables? tables = null)
    {
        var useCase = UseCase(tables);
        var request = new CompileRequest(Code, 2019, gwpSet, level);
        var result = useCase
            .RunAsync(Actor.LocalAdministrator, request, TestContext.Current.CancellationToken)
            .GetAwaiter()
            .GetResult();
        Assert.False(result.IsRefused, result.Refusal?.Code);
        return result.Value;
    }

    /// <summary>A use case that compiles inventories of the city, and keeps them.</summary>
    public CompileInventory UseCase(InventoryTables? tables = null)
    {
        var own = tables ?? OurTables.Whole;
        return new CompileInventory(this, this, this, own, MethodLibrary.From(own), Inventories(own));
    }

    /// <summary>A use case that lists the city's inventories.</summary>
    public ListInventories ListUseCase() => new(Inventories(OurTables.Whole), this, this, UseCase());

    /// <summary>The inventories of the city, none compiled yet.</summary>
    public CompiledInventories Inventories(InventoryTables tables) => new(this, tables);

    /// <summary>The same city with keys stated.</summary>
    public CityOnRecord Stating(params StatedNotation[] stated)
    {
        foreach (var notation in stated)
        {
            notations[notation.Reference] = notation;
        }

        return this;
    }
}
