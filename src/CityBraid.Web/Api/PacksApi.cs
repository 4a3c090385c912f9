namespace CityBraid.Web;

/// <summary>Forms that a workspace loads from files.</summary>
internal static class PacksApi
{
    /// <summary>Maps the endpoints of a workspace.</summary>
    public static void Map(RouteGroupBuilder packs)
    {
        packs
            .MapGet("/", ListAsync)
            .WithName("list-installed-packs")
            .WithSummary("The forms that the workspace loaded, each with its version and origin.")
            .Produces<PackDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        packs
            .MapPost("/checks", CheckAsync)
            .WithName("check-pack")
            .WithSummary("Says what is wrong with a file that describes a form; the file is not kept.")
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<PackCheckDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .DisableAntiforgery();
        packs
            .MapPost("/", InstallAsync)
            .WithName("install-pack")
            .WithSummary("Loads a form, or a new version of one, from a file.")
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<PackDocument>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .DisableAntiforgery();
        packs
            .MapGet("/{pack}/file", DownloadAsync)
            .WithName("download-pack")
            .WithSummary("The file of a loaded form, as it would be loaded again.")
            .Produces<byte[]>(StatusCodes.Status200OK, "text/csv")
            .ProducesProblem(StatusCodes.Status404NotFound);
        packs
            .MapDelete("/{pack}", RemoveAsync)
            .WithName("remove-pack")
            .WithSummary("Takes a loaded form out of use; its versions stay on record.")
            .Produces<PackDocument>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static Task<IResult> ListAsync(
        ApiCall call,
        string workspace,
        ListInstalledPacks useCase,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(code => useCase.RunAsync(call.Actor, code, cancellation))
            .ToHttpAsync(
                call,
                packs => packs.Select(one => PackDocument.Of(one.Pack, call.Language)).ToArray()
            );

    private static async Task<IResult> CheckAsync(
        ApiCall call,
        string workspace,
        IFormFile file,
        CheckPack useCase,
        CancellationToken cancellation
    )
    {
        await using var content = file.OpenReadStream();
        return await Request(workspace, file, content)
            .ThenAsync(request => useCase.RunAsync(call.Actor, request, cancellation))
            .ToHttpAsync(call, read => PackCheckDocument.Of(read, filled: null, call.Language));
    }

    private static async Task<IResult> InstallAsync(
        ApiCall call,
        string workspace,
        IFormFile file,
        InstallPack useCase,
        CancellationToken cancellation
    )
    {
        await using var content = file.OpenReadStream();
        return await Request(workspace, file, content)
            .ThenAsync(request => useCase.RunAsync(call.Actor, request, cancellation))
            .ToHttpAsync(call, offered => PackDocument.Of(offered.Pack, call.Language));
    }

    private static async Task<IResult> DownloadAsync(
        ApiCall call,
        string workspace,
        string pack,
        PackShelf shelf,
        CancellationToken cancellation
    )
    {
        var file = await ApiTexts
            .Place(workspace)
            .ThenAsync(code => shelf.DownloadAsync(call.Actor, new(code, pack), cancellation));
        return file.IsRefused
            ? ApiAnswers.Problem(file.Refusal, call)
            : Results.File(file.Value, ReportCsv.ContentType, $"{pack}.csv");
    }

    private static Task<IResult> RemoveAsync(
        ApiCall call,
        string workspace,
        string pack,
        RemovePack useCase,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(code => useCase.RunAsync(call.Actor, new InstalledPackKey(code, pack), cancellation))
            .ToHttpAsync(call, offered => PackDocument.Of(offered.Pack, call.Language));

    private static Result<PackFileRequest> Request(string workspace, IFormFile file, Stream content)
    {
        var code = ApiTexts.Place(workspace);
        return code.IsRefused
            ? code.Refusal
            : new PackFileRequest(content, Path.GetFileName(file.FileName), code.Value);
    }
}
