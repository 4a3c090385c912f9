using CityBraid.Workspaces;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Files that somebody brought, as they were.</summary>
internal static class FilesApi
{
    /// <summary>A little more than the largest file, so that one too large is told so in words.</summary>
    private const long BodyBytesMax = StoredFile.BytesMax + 1_000_000;

    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/places/{place}/files", StoreAsync)
            .WithName("store-file")
            .WithSummary("Keeps a file of 50 MB at most.")
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<StoredFileDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithMetadata(new RequestSizeLimitAttribute(BodyBytesMax))
            .WithMetadata(new RequestFormLimitsAttribute { MultipartBodyLengthLimit = BodyBytesMax })
            .DisableAntiforgery();
        api.MapGet("/places/{place}/files", ListAsync)
            .WithName("list-files")
            .WithSummary("The files that people brought to a place, the newest first.")
            .Produces<StoredFileDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/files/{id}/content", OpenAsync)
            .WithName("open-file")
            .WithSummary("The bytes of a file, as they were brought.")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithMetadata(Untagged.Mark);
        api.MapGet("/files/{id}", ShowAsync)
            .WithName("show-file")
            .WithSummary("What is known of a file.")
            .Produces<StoredFileDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> StoreAsync(
        ApiCall call,
        string place,
        IFormFile file,
        PlaceDoor door,
        StoreFile store,
        CancellationToken cancellation
    )
    {
        await using var content = file.OpenReadStream();
        return await door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found =>
                store.RunAsync(
                    call.Actor,
                    new FileUpload(content, file.FileName, found.Code, file.Length),
                    cancellation
                )
            )
            .ToCreatedAsync(call, kept => ($"/files/{kept.Id}", StoredFileDocument.Of(kept)));
    }

    private static Task<IResult> ListAsync(
        ApiCall call,
        string place,
        PlaceDoor door,
        ListFiles list,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => list.RunAsync(call.Actor, found.Code, cancellation))
            .ToHttpAsync(call, files => files.Select(StoredFileDocument.Of).ToArray());

    private static async Task<IResult> OpenAsync(
        ApiCall call,
        string id,
        OpenFile open,
        CancellationToken cancellation
    )
    {
        var opened = await open.RunAsync(call.Actor, id, cancellation);
        return opened.IsRefused
            ? ApiAnswers.Problem(opened.Refusal, call)
            : Results.File(opened.Value.Bytes.ToArray(), "application/octet-stream", opened.Value.File.Name);
    }

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string id,
        ShowFile show,
        CancellationToken cancellation
    ) => show.RunAsync(call.Actor, id, cancellation).ToHttpAsync(call, StoredFileDocument.Of);
}
