using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>How tables of a caller's own are read.</summary>
internal static class MappingsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder mappings)
    {
        mappings
            .MapGet("/", ListAsync)
            .WithName("list-mappings")
            .WithSummary("The mappings, in order of their names.")
            .Produces<MappingDocument[]>();
        mappings
            .MapPut("/{name}", SaveAsync)
            .WithName("save-mapping")
            .WithSummary("Keeps a mapping under a name.")
            .Produces<MappingDocument>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ListAsync(
        ApiCall call,
        ListMappings list,
        CancellationToken cancellation
    ) =>
        (await list.RunAsync(call.Actor, cancellation)).ToHttp(
            call,
            mappings => mappings.Select(MappingDocument.Of).ToArray()
        );

    private static async Task<IResult> SaveAsync(
        ApiCall call,
        string name,
        MappingDocument document,
        SaveMapping save,
        CancellationToken cancellation
    )
    {
        var mapping = document.ToMapping(name);
        return mapping.IsRefused
            ? ApiAnswers.Problem(mapping.Refusal, call)
            : (await save.RunAsync(call.Actor, mapping.Value, cancellation)).ToHttp(call, MappingDocument.Of);
    }
}
