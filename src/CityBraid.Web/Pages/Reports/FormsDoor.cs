using System.Text;

namespace CityBraid.Web;

/// <summary>Checks and loads forms for the pages.</summary>
/// <param name="check">Says what is wrong with a file.</param>
/// <param name="install">Loads a form.</param>
/// <param name="shelf">Tells how far a form would be filled.</param>
/// <param name="reports">Finds the years of a place.</param>
internal sealed class FormsDoor(
    CheckPack check,
    InstallPack install,
    PackShelf shelf,
    ListInventories reports
)
{
    /// <summary>The forms of a workspace.</summary>
    public static async Task<Result<ShownForms>> OpenAsync(
        Visit visit,
        string place,
        ReportDoor door,
        ListInstalledPacks list,
        CancellationToken cancellation
    )
    {
        var found = await door.WorkspaceAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var packs = await list.RunAsync(visit.Visitor.Actor, found.Value.Code, cancellation);
        return packs.IsRefused ? packs.Refusal : new ShownForms(found.Value, packs.Value);
    }

    /// <summary>What a file says, and how far its form would be filled in the latest year.</summary>
    public async Task<Result<CheckedForm>> CheckAsync(
        Visit visit,
        PackFileRequest file,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        file.Content.Position = 0;
        var read = await check.RunAsync(actor, file, cancellation);
        if (read.IsRefused)
        {
            return read.Refusal;
        }

        var years = await reports.RunAsync(actor, file.Workspace!, cancellation);
        var request = new ReportRequest(
            read.Value.Pack?.Name ?? string.Empty,
            file.Workspace!,
            years.Value?.Select(one => (int?)one.Year).FirstOrDefault()
        );
        var fill = await shelf.FindFillAsync(actor, read.Value, request, visit.Reader.Language, cancellation);
        return new CheckedForm(read.Value, fill);
    }

    /// <summary>Loads a file.</summary>
    public Task<Result<OfferedPack>> LoadAsync(
        Visit visit,
        PackFileRequest file,
        CancellationToken cancellation
    )
    {
        file.Content.Position = 0;
        return install.RunAsync(visit.Visitor.Actor, file, cancellation);
    }

    /// <summary>Loads a form that was edited, the same way as its file would be.</summary>
    public async Task<Result<OfferedPack>> LoadAsync(
        Visit visit,
        PlaceCode workspace,
        ReportPack pack,
        string document,
        CancellationToken cancellation
    )
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(document));
        var file = new PackFileRequest(content, $"{pack.Name}.csv", workspace) { Seen = pack.Version };
        return await install.RunAsync(visit.Visitor.Actor, file, cancellation);
    }
}
