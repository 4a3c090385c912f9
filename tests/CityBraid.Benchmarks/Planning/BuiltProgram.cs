using System.Diagnostics;
using CityBraid.Planning;

namespace CityBraid.Benchmarks;

/// <summary>How long a model took to become a program, and what memory that took.</summary>
/// <param name="Nonzeros">Coefficients of the program.</param>
/// <param name="Seconds">The time on the processor's clock.</param>
/// <param name="BytesHeld">Memory that the program and all that belongs to it hold afterwards.</param>
/// <param name="BytesAtPeak">
/// The most memory that the process held meanwhile, above what it held before.
/// </param>
internal sealed record BuiltProgram(int Nonzeros, double Seconds, long BytesHeld, long BytesAtPeak)
{
    /// <summary>Seconds for a million coefficients.</summary>
    public double SecondsPerMillion => Seconds / Nonzeros * 1e6;

    /// <summary>Bytes for each coefficient at the peak.</summary>
    public double BytesPerNonzero => (double)BytesAtPeak / Nonzeros;

    /// <summary>Builds a model so often, and answers the quickest.</summary>
    public static BuiltProgram Of(PlanModel model, PlanFormulation formulation, int rounds)
    {
        var all = Enumerable.Range(0, rounds).Select(_ => Of(model, formulation)).ToList();
        return all.MinBy(one => one.Seconds)!;
    }

    private static BuiltProgram Of(PlanModel model, PlanFormulation formulation)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = PeakMemory.Begin();
        var clock = Stopwatch.StartNew();
        var plan = PlanProgram.Build(model, formulation);
        var seconds = clock.Elapsed.TotalSeconds;
        var most = peak.Grown();
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(plan);
        return new(plan.Program.Matrix.EntryCount, seconds, held, most);
    }
}
