using System.Text.Json;
using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Imports a stored file as long work, through the use case that every door uses.</summary>
public sealed class ImportWork(IFileStore files, ImportFacts import) : IRunWork
{
    /// <summary>The kind of such runs.</summary>
    public const string KindName = "import";

    /// <inheritdoc/>
    public string Kind => KindName;

    /// <inheritdoc/>
    public Permission Permission => Permission.WriteFacts;

    /// <summary>The request that starts an import of a stored file.</summary>
    public static RunRequest Request(StoredFile file, ImportRunInput input)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(input);
        return new RunRequest(
            KindName,
            new PlaceCode(input.Place),
            file.Name,
            JsonSerializer.Serialize(input, JsonSerializerOptions.Web)
        );
    }

    /// <summary>What a run of this kind did; null when it left no result.</summary>
    public static ImportOutcome? FindOutcome(Run run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Kind is KindName && run.Result is { } result
            ? JsonSerializer.Deserialize<ImportOutcome>(result, JsonSerializerOptions.Web)
            : null;
    }

    /// <inheritdoc/>
    public async Task<RunEnding> RunAsync(RunOrder order, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        var input = JsonSerializer.Deserialize<ImportRunInput>(order.Run.Input, JsonSerializerOptions.Web)!;
        if (await files.FindFileAsync(input.File, cancellation) is not { } file)
        {
            return RunEnding.Refused(Refusal.NotFound("files.unknown", ("file", order.Run.Subject)));
        }

        var content = await files.LoadContentAsync(file, cancellation);
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        var request = new ImportRequest(
            stream,
            file.Name,
            new PlaceCode(input.Place),
            input.Year,
            input.Mapping
        )
        {
            Progress = new ImportSteps(order.Progress),
        };
        var imported = await import.RunAsync(order.Actor, request, cancellation);
        return imported.IsRefused ? RunEnding.Refused(imported.Refusal) : Ending(imported.Value);
    }

    private static RunEnding Ending(ImportReport report)
    {
        var outcome = JsonSerializer.Serialize(ImportOutcome.Of(report), JsonSerializerOptions.Web);
        return report.IsRefused
            ? RunEnding.Refused(outcome, report.Findings)
            : RunEnding.Done(outcome, report.Findings);
    }
}
