using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Looks through the facts of a place by year, variable, file and quality.</summary>
public sealed class BrowseFacts(ListFacts facts)
{
    /// <summary>The facts a filter accepts, in order, with everything there is to filter by.</summary>
    public async Task<Result<FactSelection>> RunAsync(
        Actor actor,
        FactFilter filter,
        FactSort sort,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(filter);
        var found = await facts.RunAsync(actor, new FactQuery(filter.Place), cancellation);
        return found.IsRefused ? found.Refusal : FactSelection.Of(found.Value, filter, sort);
    }
}
