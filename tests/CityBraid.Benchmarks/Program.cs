using System.Reflection;
using CityBraid.Benchmarks;

// Runs one benchmark and prints its row for docs/performance.md; without a name lists them all.
var benchmarks = Assembly
    .GetExecutingAssembly()
    .GetTypes()
    .Where(type => type.IsClass && type.IsAssignableTo(typeof(IBenchmark)))
    .Select(type => (IBenchmark)Activator.CreateInstance(type)!)
    .OrderBy(benchmark => benchmark.Name, StringComparer.Ordinal)
    .ToList();
var chosen = benchmarks.Find(benchmark =>
    args is [var name, ..] && benchmark.Name.Equals(name, StringComparison.Ordinal)
);
if (chosen is null)
{
    benchmarks.ForEach(benchmark =>
        Console.WriteLine($"{benchmark.Name}: {benchmark.What}; {benchmark.Goal}")
    );
    return args.Length == 0 ? 0 : 2;
}

var figure = await chosen.RunAsync(CancellationToken.None);
Console.WriteLine(PerformanceRow.Of(chosen, figure, Surroundings.Read(TimeProvider.System)));
return figure.IsReached ? 0 : 1;
