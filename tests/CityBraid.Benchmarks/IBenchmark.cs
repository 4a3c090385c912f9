namespace CityBraid.Benchmarks;

/// <summary>One thing that is measured as a whole, in a process of its own. A file each.</summary>
internal interface IBenchmark
{
    /// <summary>The name it is run by.</summary>
    string Name { get; }

    /// <summary>What is measured, as <c>docs/performance.md</c> says it.</summary>
    string What { get; }

    /// <summary>What it should reach.</summary>
    string Goal { get; }

    /// <summary>Prepares, measures once from cold, and tidies up.</summary>
    Task<Figure> RunAsync(CancellationToken cancellation);
}
