using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A sum of a compilation with the rows it adds, so that it can be added again by hand.</summary>
/// <param name="Name">What is summed: <c>total</c>, <c>territorial</c>, <c>sector-II</c>, <c>scope-1</c>, or
///   a reference's number.</param>
/// <param name="Co2e">The sum; null when nothing of it is known, which is not zero.</param>
/// <param name="Share">Its share of the total, from 0 to 1; null when it is no part of it.</param>
/// <param name="Rows">The rows that are added.</param>
public sealed record PartialSum(string Name, Co2e? Co2e, decimal? Share, IReadOnlyList<CompiledRow> Rows);
