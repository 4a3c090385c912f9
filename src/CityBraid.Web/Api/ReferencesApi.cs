namespace CityBraid.Web;

/// <summary>The references of the standard.</summary>
internal static class ReferencesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder references) =>
        references
            .MapGet("/", ListAsync)
            .WithName("list-references")
            .WithSummary("The references of the GPC in its order, with the headings they stand under.")
            .Produces<GpcLineDocument[]>();

    private static Task<IResult> ListAsync(
        ApiCall call,
        ListGpcReferences list,
        CancellationToken cancellation
    ) =>
        list.RunAsync(call.Actor, cancellation)
            .ToHttpAsync(call, tree => GpcLineDocument.Of(tree, call.Language.Tag));
}
