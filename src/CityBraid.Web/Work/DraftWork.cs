using System.Text.Json;
using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Imports a draft of the wizard as long work, through the use case that ends drafts.</summary>
public sealed class DraftWork(FinishDraft finish) : IRunWork
{
    /// <summary>The kind of such runs.</summary>
    public const string KindName = "draft-import";

    /// <inheritdoc/>
    public string Kind => KindName;

    /// <inheritdoc/>
    public Permission Permission => Permission.WriteFacts;

    /// <summary>The request that starts the import of a draft.</summary>
    public static RunRequest Request(ImportDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var input = new DraftRunInput(draft.Place.Value, draft.Number);
        return new RunRequest(
            KindName,
            draft.Place,
            draft.FileName,
            JsonSerializer.Serialize(input, JsonSerializerOptions.Web)
        );
    }

    /// <summary>The draft that a run imports; null when it does something else.</summary>
    public static DraftKey? FindDraft(Run run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Kind is KindName ? Read(run) : null;
    }

    /// <inheritdoc/>
    public async Task<RunEnding> RunAsync(RunOrder order, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        var steps = new ImportSteps(order.Progress);
        var finished = await finish.RunAsync(order.Actor, Read(order.Run), steps, cancellation);
        return finished.IsRefused ? RunEnding.Refused(finished.Refusal) : Ending(finished.Value);
    }

    private static DraftKey Read(Run run)
    {
        var input = JsonSerializer.Deserialize<DraftRunInput>(run.Input, JsonSerializerOptions.Web)!;
        return new DraftKey(new PlaceCode(input.Place), input.Draft);
    }

    /// <summary>A draft that errors kept out has no outcome; one that was imported before, no report.</summary>
    private static RunEnding Ending(DraftReading reading)
    {
        var findings = reading.Report?.Findings ?? [];
        var outcome = JsonSerializer.Serialize(reading.Draft.Outcome, JsonSerializerOptions.Web);
        return reading.Draft.Outcome is null
            ? RunEnding.Refused(outcome, findings)
            : RunEnding.Done(outcome, findings);
    }
}
