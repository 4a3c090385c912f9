using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Planning;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>
/// Khon Kaen with invented quantities: the example's place and workbook, through the ordinary use cases.
/// </summary>
internal sealed class Demonstration(
    ListPlaces list,
    AddPlace add,
    ImportFacts import,
    ListPlans plans,
    StorePlan store,
    DemonstrationTown town,
    DemonstrationAccounts accounts,
    DemonstrationProgrammes programmes,
    DemonstrationRegistry registry,
    DemonstrationCredits credits
)
{
    private const string Workbook = "khonkaen-2562-clean.xlsx";
    private const string Model = "nexus-2030.txt";

    /// <summary>The place, marked as synthetic.</summary>
    public static Place Place { get; } =
        new()
        {
            Code = new PlaceCode("khon-kaen"),
            Kind = PlaceKind.City,
            Names = new LocalText([
                KeyValuePair.Create("th", "เทศบาลนครขอนแก่น"),
                KeyValuePair.Create("en", "Khon Kaen City Municipality"),
                KeyValuePair.Create("zh", "孔敬市"),
            ]),
            Country = "TH",
            Populations = [new PopulationCount(2019, 115_000, Workbook)],
            IsSynthetic = true,
        };

    /// <summary>Loads what is not on record yet; a real city of the same code is left alone.</summary>
    public async Task<Result<DemoReport>> LoadAsync(
        Actor actor,
        Language language,
        CancellationToken cancellation
    )
    {
        var places = await list.RunAsync(actor, cancellation);
        var existing = places.Value?.FirstOrDefault(place => place.Code == Place.Code);
        if (existing is { IsSynthetic: false })
        {
            return Refusal.Conflict("demo.place-taken", ("place", Place.Code.Value));
        }

        if (existing is null && await add.RunAsync(actor, Place, cancellation) is { Refusal: { } refusal })
        {
            return refusal;
        }

        await using var content = File.OpenRead(ShippedFile.PathOf("examples", "khon-kaen", Workbook));
        var request = new ImportRequest(content, Workbook, Place.Code);
        var imported = await import.RunAsync(actor, request, cancellation);
        if (imported.IsRefused)
        {
            return imported.Refusal;
        }

        if (await StoreModelAsync(actor, cancellation) is { } fault)
        {
            return fault;
        }

        var second = await town.LoadAsync(actor, cancellation);
        if (second.IsRefused)
        {
            return second.Refusal;
        }

        var made = await accounts.RenewAsync(actor, [Place, DemonstrationTown.Place], cancellation);
        if (made.IsRefused)
        {
            return made.Refusal;
        }

        var loaded = await programmes.LoadAsync(actor, made.Value, language, cancellation);
        if (loaded.IsRefused)
        {
            return loaded.Refusal;
        }

        var traders = await LoadCreditsAsync(actor, cancellation);
        return traders.IsRefused
            ? traders.Refusal
            : new DemoReport(imported.Value, second.Value, [.. made.Value, .. traders.Value], loaded.Value);
    }

    private async Task<Result<IReadOnlyList<DemoAccount>>> LoadCreditsAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        var people = await registry.RenewAsync(actor, cancellation);
        return people.IsRefused ? people
            : await credits.LoadAsync(cancellation) is { } refusal ? refusal
            : people;
    }

    /// <summary>Brings the city's model, unless it was brought before.</summary>
    private async Task<Refusal?> StoreModelAsync(Actor actor, CancellationToken cancellation)
    {
        var listed = await plans.RunAsync(actor, Place.Code, cancellation);
        if (listed.IsRefused || listed.Value.Any(plan => plan.FileName == Model))
        {
            return listed.Refusal;
        }

        await using var content = File.OpenRead(ShippedFile.PathOf("examples", "khon-kaen", Model));
        return (
            await store.RunAsync(actor, new PlanUpload(content, Model, Place.Code), cancellation)
        ).Refusal;
    }
}
