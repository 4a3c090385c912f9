using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory;

/// <summary>One city with its facts and notation keys, kept in memory.</summary>
internal sealed class CityOnRecord : IPlaceReader, IFactReader, INotationStore, IInventoryStore
{
    private readonly Dictionary<string, StatedNotation> notations = new(StringComparer.Ordinal);

    public static PlaceCode Code { get; } = new("khon-kaen");

    public Place Place { get; init; } =
        new()
        {
            Code = Code,
            Kind = PlaceKind.City,
            Names = new LocalText("th", "เทศบาลนครขอนแก่น"),
            Country = "TH",
            Populations = [new PopulationCount(2019, 115000, "khonkaen-2562-clean.xlsx › แบบฟอร์ม › F2")],
        };

    public IReadOnlyList<Fact> Facts { get; init; } = [];

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

    public Task<IReadOnlyList<Fact>> FindFactsAsync(FactQuery query, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Fact>>([
            .. Facts.Where(fact => query.Within is null || query.Within.Overlaps(fact.Key.Period)),
        ]);

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

    /// <summary>Compiles the year 2019.</summary>
    public Compilation Compile(string gwpSet = "AR5", string level = "basic", InventoryTables? tables = null)
    {
        var own = tables ?? OurTables.Whole;
        var useCase = new CompileInventory(this, this, this, own, MethodLibrary.From(own));
        var request = new CompileRequest(Code, 2019, gwpSet, level);
        var result = useCase
            .RunAsync(Actor.LocalAdministrator, request, TestContext.Current.CancellationToken)
            .GetAwaiter()
            .GetResult();
        Assert.False(result.IsRefused, result.Refusal?.Code);
        return result.Value;
    }

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
