using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Starts imports that go on by themselves.</summary>
internal sealed class ImportRuns(ShowFile show, StoreFile store, StartRun start)
{
    /// <summary>Keeps the file of an import and starts its run.</summary>
    public Task<Result<Run>> StartAsync(
        ApiCall call,
        ImportRequest request,
        CancellationToken cancellation
    ) =>
        store
            .RunAsync(
                call.Actor,
                new FileUpload(request.Content, request.FileName, request.Place),
                cancellation
            )
            .ThenAsync(file =>
                StartAsync(
                    call,
                    file,
                    new ImportRunInput(file.Id, request.Place.Value, request.Year, request.Mapping),
                    cancellation
                )
            );

    /// <summary>Starts the import of a file that is kept already.</summary>
    public Task<Result<Run>> StartAsync(ApiCall call, ImportRunInput input, CancellationToken cancellation) =>
        show.RunAsync(call.Actor, input.File, cancellation)
            .ThenAsync(file => StartAsync(call, file, input, cancellation));

    private Task<Result<Run>> StartAsync(
        ApiCall call,
        StoredFile file,
        ImportRunInput input,
        CancellationToken cancellation
    ) => start.RunAsync(call.Actor, ImportWork.Request(file, input), cancellation);
}
