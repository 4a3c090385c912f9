using System.Diagnostics;
using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>The derivatives of a city's totals to its facts, and what to measure next.</summary>
internal sealed class UncertaintyDerivatives : IBenchmark
{
    private const int Rounds = 21;
    private const double MillisecondsMax = 50;

    public string Name => "uncertainty-derivatives";

    public string What =>
        "every total's derivative to every fact of a city's year of daily facts, and their rank";

    public string Goal => "< 50 ms";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        using var database = await BenchmarkDatabase.CreateAsync(cancellation);
        var data = database.Stores.GetRequiredService<IReferenceTables>();
        var tables = new InventoryTables(data, database.Units);
        var facts = DailyFacts
            .Change(database.Units, tables)
            .Revisions.Select(revision => revision.After!)
            .Where(fact => fact.Key.Place == ManyFacts.Place(0) && fact.Key.Period.From.Year == 2019)
            .ToArray();
        var inventory = Compile(tables, facts);
        var request = new EstimateRequest(new CompileRequest(ManyFacts.Place(0), 2019)) { Draws = 0 };
        var taken = new List<double>();
        var found = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            found = Estimation.Of(inventory, request, tables).Next.Count;
            taken.Add(clock.Elapsed.TotalMilliseconds);
        }

        var median = taken.Order().ElementAt(Rounds / 2);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{median:0.0} ms for {found} facts, median of {Rounds}; the first {taken[0]:0.0} ms"
        );
        return new Figure(text, found == facts.Length && median < MillisecondsMax);
    }

    private static Compilation Compile(InventoryTables tables, Fact[] facts)
    {
        var digest = tables.Version.Digest;
        var task = new CompilationTask
        {
            Place = new Place
            {
                Code = ManyFacts.Place(0),
                Kind = PlaceKind.City,
                Names = new LocalText("en", "A city"),
                Country = "TH",
            },
            Year = 2019,
            GwpSet = tables.FindGwpSet(CompileRequest.DefaultGwpSet)!,
            Level = Level.Basic,
            Factors = new FactorUse(digest, digest, Lock: null),
            Notations = new([]),
            Calculations = new([]),
        };
        return new Compiler(tables, MethodLibrary.From(tables)).Compile(task, facts);
    }
}
