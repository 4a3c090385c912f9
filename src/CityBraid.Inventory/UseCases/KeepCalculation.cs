using System.Text.Encodings.Web;
using System.Text.Json;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Keeps a calculation in the inventory of a place and year, or changes one that is kept.</summary>
/// <param name="places">The register of places.</param>
/// <param name="calculations">The calculations kept.</param>
/// <param name="locked">The factor library of each inventory.</param>
/// <param name="clock">Tells when it happens.</param>
public sealed class KeepCalculation(
    IPlaceReader places,
    ICalculationStore calculations,
    LockedFactors locked,
    TimeProvider clock
)
{
    /// <summary>The longest input document, in characters.</summary>
    public const int DocumentMax = 200_000;

    /// <summary>The longest source, in characters.</summary>
    public const int SourceMax = 500;

    /// <summary>No blanks, and letters of every script as they are.</summary>
    private static readonly JsonSerializerOptions LegibleJson = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Keeps it, or says everything that is wrong with it.</summary>
    public async Task<Result<KeptCalculation>> RunAsync(
        Actor actor,
        CalculationRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.WriteInventory, request.Place) is { } refusal)
        {
            return refusal;
        }

        if (request.Year is < CalendarYear.Earliest or > CalendarYear.Latest)
        {
            return InventoryRefusals.YearOutOfRange(request.Year);
        }

        if (await places.FindPlaceAsync(request.Place, cancellation) is not { } place)
        {
            return InventoryRefusals.UnknownPlace(request.Place);
        }

        var library = await locked.FindAsync(request.Place, request.Year, cancellation);
        if (library.Methods.Find(request.Method) is null)
        {
            return InventoryRefusals.UnknownMethod(request.Method, library.Methods);
        }

        return FindMistake(request) is { } mistake
            ? mistake
            : await KeepAsync(Asked(actor, request), place, library, cancellation);
    }

    private static Refusal? FindMistake(CalculationRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Source))
        {
            return Refusal.Invalid("inventory.calculation-without-source");
        }

        return request.Source.Length > SourceMax ? TooLong("inventory.source-too-long", SourceMax)
            : request.Document.Length > DocumentMax ? TooLong("inventory.inputs-too-long", DocumentMax)
            : null;
    }

    private static Refusal TooLong(string code, int max) =>
        Refusal.Invalid(code, ("max", InputReading.Shown(max)));

    private KeptCalculation Asked(Actor actor, CalculationRequest request) =>
        new()
        {
            Place = request.Place,
            Year = request.Year,
            Number = request.Number ?? 0,
            Revision = 0,
            Reference = request.Reference,
            Method = request.Method,
            Document = request.Document,
            Source = request.Source.Trim(),
            Quality = request.Quality,
            IsWithdrawn = false,
            KeptBy = actor.Name,
            KeptAt = clock.GetUtcNow(),
        };

    private async Task<Result<KeptCalculation>> KeepAsync(
        KeptCalculation asked,
        Place place,
        LibraryInUse library,
        CancellationToken cancellation
    )
    {
        var run = new CalculationRun(library.Tables.Units, library.Methods, place.Country);
        var errors = run.Run(asked).Result.Findings.Where(finding => finding.IsError).ToArray();
        if (errors.Length > 0)
        {
            return Refusal.BadData("inventory.calculation-refused", errors);
        }

        var kept = await calculations.ListCalculationsAsync(asked.Place, asked.Year, cancellation);
        if (asked.Number > 0 && kept.All(one => one.Number != asked.Number))
        {
            return InventoryRefusals.UnknownCalculation(new(asked.Place, asked.Year, asked.Number));
        }

        var calculation = asked with { Document = Compact(asked.Document) };
        return kept.FirstOrDefault(one => !one.IsWithdrawn && SaysTheSame(one, calculation)) is { } same
            ? Refusal.Conflict(
                "inventory.calculation-kept-already",
                ("number", InputReading.Shown(same.Number))
            )
            : await calculations.AddRevisionAsync(calculation, cancellation);
    }

    private static bool SaysTheSame(KeptCalculation one, KeptCalculation other) =>
        (one.Reference, one.Method, one.Document, one.Source, one.Quality)
        == (other.Reference, other.Method, other.Document, other.Source, other.Quality);

    /// <summary>The document without blanks, its numbers digit by digit as they were written.</summary>
    private static string Compact(string document) =>
        JsonSerializer.Serialize(JsonElement.Parse(document), LegibleJson);
}
