using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Keeps the files that a page sends, and gathers what the page shows.</summary>
internal sealed class FileDesk(PlaceDoor door, ListFiles list, StoreFile store)
{
    /// <summary>The page, after a file was sent or not.</summary>
    public async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        Refusal? refusal,
        string? page,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var found = await door.FindAsync(actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var listed = await list.RunAsync(actor, found.Value.Code, cancellation);
        return listed.IsRefused
            ? Answers.Problem(visit, listed.Refusal)
            : Answers.Form<FilesPage>(
                refusal is not null,
                (nameof(FilesPage.Visit), visit),
                (nameof(FilesPage.Place), found.Value),
                (nameof(FilesPage.Listed), listed.Value),
                (nameof(FilesPage.Problems), ErrorSummary.Of(visit, refusal)),
                (nameof(FilesPage.Page), page)
            );
    }

    /// <summary>Keeps a file; null when it was kept.</summary>
    public async Task<Refusal?> StoreAsync(
        Visit visit,
        string place,
        IFormFile? file,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var found = await door.FindAsync(actor, place, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        await using var content = file?.OpenReadStream() ?? Stream.Null;
        var upload = new FileUpload(
            content,
            file?.FileName ?? string.Empty,
            found.Value.Code,
            file?.Length ?? 0
        );
        return file is null
            ? actor.FindRefusal(Permission.WriteFacts, found.Value.Code)
                ?? Refusal.Invalid("files.not-chosen")
            : (await store.RunAsync(actor, upload, cancellation)).Refusal;
    }
}
