namespace CityBraid.Kernel;

/// <summary>Reads the facts on record; every room that needs a fact reads the same one.</summary>
public interface IFactReader
{
    /// <summary>The facts that a query asks for, in order of place, variable and period.</summary>
    Task<IReadOnlyList<Fact>> FindFactsAsync(FactQuery query, CancellationToken cancellation);
}
