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
            .MapGet("/{name}", ShowAsync)
            .WithName("show-mapping")
            .WithSummary("One mapping.")
            .Produces<MappingDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        mappings
            .MapPut("/{name}", SaveAsync)
            .WithName("save-mapping")
            .WithSummary("Keeps a mapping under a name.")
            .Produces<MappingDocument>()
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
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

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string name,
        ListMappings list,
        CancellationToken cancellation
    ) => FindAsync(call, name, list, cancellation).ToHttpAsync(call, found => found);

    private static async Task<IResult> SaveAsync(
        ApiCall call,
        string name,
        MappingDocument document,
        ListMappings list,
        SaveMapping save,
        CancellationToken cancellation
    )
    {
        var mapping = document.ToMapping(name);
        return mapping.IsRefused
            ? ApiAnswers.Problem(mapping.Refusal, call)
            : await Conditions.IfSeenAsync(
                call,
                () => FindAsync(call, name, list, cancellation),
                () =>
                    save.RunAsync(call.Actor, mapping.Value, cancellation)
                        .ToHttpAsync(call, MappingDocument.Of),
                cancellation
            );
    }

    private static async Task<Result<MappingDocument>> FindAsync(
        ApiCall call,
        string name,
        ListMappings list,
        CancellationToken cancellation
    )
    {
        var listed = await list.RunAsync(call.Actor, cancellation);
        return listed.IsRefused ? listed.Refusal
            : listed.Value.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal))
                is { } found
                ? MappingDocument.Of(found)
            : Refusal.NotFound("facts.no-such-mapping", ("mapping", name));
    }
}
