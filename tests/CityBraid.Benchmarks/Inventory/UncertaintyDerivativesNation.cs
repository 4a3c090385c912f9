using System.Diagnostics;
using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Benchmarks;

/// <summary>The derivatives of a nation's totals to the facts of all its cities.</summary>
internal sealed class UncertaintyDerivativesNation : IBenchmark
{
    private const int CitiesAtOnce = 157;
    private const int Year = 2019;
    private const double SecondsMax = 2;

    private static readonly string[] Sectors = ["I", "II", "III", "IV", "V"];

    public string Name => "uncertainty-derivatives-nation";

    public string What =>
        "the derivatives of every total (levels, sectors, scopes, references) to every fact of 7,850 cities "
        + "× 43 references, compiled inventories given";

    public string Goal => "< 2 s on two cores";

    public Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var tables = InventoryRollUpAlone.Tables();
        var references = NationActivities.Of(tables.Gpc);
        var template = Template(tables);
        var litre = tables.Units.Load("l");
        var clock = new Stopwatch();
        var (facts, nonzero, wrong) = (0, 0L, 0L);
        foreach (var cities in Enumerable.Range(0, NationActivities.Cities).Chunk(CitiesAtOnce))
        {
            var inventories = Array.ConvertAll(cities, city => Inventory(template, references, litre, city));
            clock.Start();
            Parallel.ForEach(
                inventories,
                inventory =>
                {
                    var found = Sensitivities.Of(inventory);
                    Interlocked.Add(ref facts, found.Count);
                    Interlocked.Add(ref nonzero, found.Sum(Nonzero));
                    Interlocked.Add(ref wrong, found.Count(one => one.TonnesPerUnit != Known(one)));
                }
            );
            clock.Stop();
        }

        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{clock.Elapsed.TotalSeconds:0.00} s for {facts:#,0} facts, {nonzero:#,0} derivatives not zero, "
                + $"{wrong} wrong"
        );
        var isReached =
            wrong == 0
            && facts == NationActivities.Cities * NationActivities.References
            && clock.Elapsed.TotalSeconds < SecondsMax;
        return Task.FromResult(new Figure(text, isReached));
    }

    /// <summary>The tonnes of a litre, as they were put in.</summary>
    private static decimal Known(FactSensitivity one) => one.Row.Reference.Scope / 1000m;

    private static long Nonzero(FactSensitivity one)
    {
        var count = 0L;
        foreach (var level in Level.All)
        {
            count += Count(one.Of(level));
            foreach (var sector in Sectors)
            {
                count += Count(one.OfSector(sector, level));
            }

            for (var scope = 1; scope <= 3; scope++)
            {
                count += Count(one.OfScope(scope, level));
            }
        }

        return count + Count(one.OfReference(one.Row.Reference.Code));
    }

    private static long Count(decimal? derivative) => derivative is null or 0m ? 0 : 1;

    private static Compilation Inventory(
        Compilation template,
        GpcReference[] references,
        Unit litre,
        int city
    )
    {
        var place = new PlaceCode(NationActivities.Place(city));
        return template with
        {
            Place = place,
            Rows =
            [
                .. references.Select((reference, number) => Row(template, place, reference, litre, number)),
            ],
        };
    }

    private static CompiledRow Row(
        Compilation template,
        PlaceCode place,
        GpcReference reference,
        Unit litre,
        int number
    )
    {
        var amount = new Quantity(1000m + number, litre);
        var fact = new Fact(
            new FactKey(place, $"variable.{number}", Period.Year(Year)),
            amount,
            Quality.Measured,
            new FactSource(new Location("nation.csv"))
        );
        return new CompiledRow
        {
            Reference = reference,
            Variable = fact.Key.Variable,
            Facts = [fact],
            Activity = amount,
            Locations = [],
            Status = RowStatus.Counted,
            Co2e = new Co2e(amount.Amount * reference.Scope / 1000m, template.GwpSet),
        };
    }

    private static Compilation Template(InventoryTables tables)
    {
        var digest = tables.Version.Digest;
        var task = new CompilationTask
        {
            Place = new Place
            {
                Code = new PlaceCode("city"),
                Kind = PlaceKind.City,
                Names = new LocalText("en", "A city"),
                Country = "TH",
            },
            Year = Year,
            GwpSet = tables.FindGwpSet(CompileRequest.DefaultGwpSet)!,
            Level = Level.Basic,
            Factors = new FactorUse(digest, digest, Lock: null),
            Notations = new([]),
            Calculations = new([]),
        };
        return new Compiler(tables, MethodLibrary.From(tables)).Compile(task, []);
    }
}
