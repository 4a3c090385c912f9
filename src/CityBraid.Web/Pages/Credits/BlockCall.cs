namespace CityBraid.Web;

/// <summary>Which block an address names, by one of its tonnes.</summary>
/// <param name="Visit">The request as pages see it.</param>
/// <param name="Project">The project's code.</param>
/// <param name="Vintage">The year the tonnes were earned in.</param>
/// <param name="Number">The number of the tonne.</param>
internal sealed record BlockCall(Visit Visit, string Project, int Vintage, long Number)
{
    /// <summary>The block, or why there is none.</summary>
    public Task<Result<BlockRecord>> FindAsync(ShowBlock show, CancellationToken cancellation) =>
        CreditCodes
            .Project(Project)
            .ThenAsync(code =>
                show.RunAsync(Visit.Visitor.Actor, new BlockAddress(code, Vintage, Number), cancellation)
            );
}
