using System.IO.Compression;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Writes several reports in all their formats into one archive, and keeps it among the files of
///   the workspace.</summary>
/// <param name="desk">Fills and writes reports, and checks who may.</param>
/// <param name="press">Tells whether anything can be printed.</param>
/// <param name="store">Keeps the archive.</param>
public sealed class ReportSet(PackDesk desk, PaperPress press, StoreFile store)
{
    /// <summary>The archive with how many files it holds. One report that is refused refuses all: nobody
    ///   takes half for the whole.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="input">Which reports.</param>
    /// <param name="told">Is told how many files are written, and of how many.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    public async Task<Result<(StoredFile File, int Count)>> WriteAsync(
        Actor actor,
        ReportRunInput input,
        Action<int, int> told,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(told);
        if (actor.FindRefusal(Permission.WriteFacts, new PlaceCode(input.Workspace)) is { } refusal)
        {
            return refusal;
        }

        var wanted = await FormatsAsync(actor, input, cancellation);
        if (wanted.Count == 0)
        {
            return Refusal.Invalid("reports.none-chosen");
        }

        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (at, (pack, format)) in wanted.Index())
            {
                told(at, wanted.Count);
                var year = pack.TakesYear ? input.Year : null;
                var request = new ReportRequest(pack.Name, new PlaceCode(input.Workspace), year);
                var language = Language.Find(input.Language) ?? Language.English;
                var written = await desk.WriteAsync(actor, request, format.Name, language, cancellation);
                if (written.IsRefused)
                {
                    return written.Refusal;
                }

                await PutAsync(archive, written.Value, cancellation);
            }
        }

        told(wanted.Count, wanted.Count);
        content.Position = 0;
        var upload = new FileUpload(content, NameOf(input), new PlaceCode(input.Workspace));
        var kept = await store.RunAsync(actor, upload, cancellation);
        return kept.IsRefused ? kept.Refusal : (kept.Value, wanted.Count);
    }

    private async Task<IReadOnlyList<(ReportPack Pack, ReportFormat Format)>> FormatsAsync(
        Actor actor,
        ReportRunInput input,
        CancellationToken cancellation
    )
    {
        var packs = await desk.ListAsync(actor, new PlaceCode(input.Workspace), cancellation);
        return
        [
            .. from pack in packs
            where input.Packs.Contains(pack.Name, StringComparer.Ordinal)
            from format in FilledPack.FormatsOf(pack)
            where press.Offers(format)
            select (pack, format),
        ];
    }

    private static async Task PutAsync(ZipArchive archive, ReportFile file, CancellationToken cancellation)
    {
        await using var entry = await archive.CreateEntry(file.Name).OpenAsync(cancellation);
        await entry.WriteAsync(file.Content, cancellation);
    }

    private static string NameOf(ReportRunInput input)
    {
        var year = input.Year is { } number ? FormattableString.Invariant($"-{number}") : string.Empty;
        return $"{input.Workspace}{year}-reports.zip";
    }
}
