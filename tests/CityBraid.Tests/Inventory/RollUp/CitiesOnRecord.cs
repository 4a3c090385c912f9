using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.RollUp;

/// <summary>Several cities with their facts, kept in memory.</summary>
internal sealed class CitiesOnRecord
    : IPlaceReader,
        IFactReader,
        INotationStore,
        IInventoryStore,
        ICalculationStore
{
    public List<Place> Places { get; } = [];

    public List<Fact> Facts { get; } = [];

    public List<StatedNotation> Notations { get; } = [];

    public Task<Place?> FindPlaceAsync(PlaceCode code, CancellationToken cancellation) =>
        Task.FromResult(Places.Find(place => place.Code == code));

    public Task<IReadOnlyList<Place>> ListPlacesAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Place>>([.. Places]);

    public Task<IReadOnlyList<Fact>> FindFactsAsync(FactQuery query, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Fact>>([
            .. Facts.Where(fact =>
                fact.Key.Place == query.Place && query.Within?.Overlaps(fact.Key.Period) is null or true
            ),
        ]);

    public Task<long> FindNewestChangeAsync(PlaceCode place, CancellationToken cancellation) =>
        Task.FromResult(0L);

    public Task<IReadOnlyList<StatedNotation>> ListNotationsAsync(
        PlaceCode place,
        int year,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<StatedNotation>>([.. Notations]);

    public Task SaveNotationsAsync(NotationChange change, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task RemoveNotationsAsync(NotationChange change, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<StartedInventory>> ListStartedAsync(
        PlaceCode place,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<StartedInventory>>([]);

    public Task SaveStartedAsync(StartedInventory inventory, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<KeptCalculation>> ListCalculationsAsync(
        PlaceCode place,
        int year,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<KeptCalculation>>([]);

    public Task<IReadOnlyList<int>> ListCalculatedYearsAsync(
        PlaceCode place,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<int>>([]);

    public Task<KeptCalculation> AddRevisionAsync(
        KeptCalculation calculation,
        CancellationToken cancellation
    ) => throw new NotSupportedException();

    /// <summary>Adds a place.</summary>
    public CitiesOnRecord With(string code, PlaceKind kind, string? parent = null, string country = "TH")
    {
        Places.Add(
            new Place
            {
                Code = new PlaceCode(code),
                Kind = kind,
                Names = new LocalText("en", code),
                Country = country,
                Parent = parent is null ? null : new PlaceCode(parent),
            }
        );
        return this;
    }

    /// <summary>Adds a fact of a year.</summary>
    public CitiesOnRecord Having(string place, int year, string variable, string quantity)
    {
        var fact = Form.One(variable, Period.Year(year), quantity);
        Facts.Add(fact with { Key = fact.Key with { Place = new PlaceCode(place) } });
        return this;
    }

    /// <summary>The use case that compiles one of them.</summary>
    public CompileInventory Compile() =>
        new(this, this, this, OurTables.Whole, OurTables.Methods, new(this, OurTables.Whole));

    /// <summary>The use case that rolls them up.</summary>
    public RollUpInventories UseCase() =>
        new(
            this,
            new ListInventories(new(this, OurTables.Whole), this, this, Compile()),
            Compile(),
            OurTables.Whole
        );
}
