using System.Text.Json;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Writes reports as long work, in every format that each has, into one archive.</summary>
/// <param name="scopes">Opens what fills and writes reports.</param>
public sealed class ReportWork(IServiceScopeFactory scopes) : IRunWork
{
    /// <summary>The kind of such runs.</summary>
    public const string KindName = "reports";

    private const string Stage = "reports";

    /// <inheritdoc/>
    public string Kind => KindName;

    /// <inheritdoc/>
    public Permission Permission => Permission.WriteFacts;

    /// <summary>The request that starts such a run.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="input">Which reports.</param>
    public static RunRequest Request(PlaceCode workspace, ReportRunInput input)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(input);
        return new RunRequest(
            KindName,
            workspace,
            string.Join(", ", input.Packs),
            JsonSerializer.Serialize(input, JsonSerializerOptions.Web)
        );
    }

    /// <summary>What a run of this kind left; null when it left nothing.</summary>
    public static ReportOutcome? FindOutcome(Run run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Kind is KindName && run.Result is { } result
            ? JsonSerializer.Deserialize<ReportOutcome>(result, JsonSerializerOptions.Web)
            : null;
    }

    /// <inheritdoc/>
    public async Task<RunEnding> RunAsync(RunOrder order, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        var input = JsonSerializer.Deserialize<ReportRunInput>(order.Run.Input, JsonSerializerOptions.Web)!;
        await using var scope = scopes.CreateAsyncScope();
        var set = scope.ServiceProvider.GetRequiredService<ReportSet>();
        var written = await set.WriteAsync(order.Actor, input, Told(order.Progress), cancellation);
        if (written.IsRefused)
        {
            return RunEnding.Refused(written.Refusal);
        }

        var outcome = new ReportOutcome(written.Value.File.Id, written.Value.Count);
        return RunEnding.Done(JsonSerializer.Serialize(outcome, JsonSerializerOptions.Web), []);
    }

    private static Action<int, int> Told(IProgress<RunStep> progress) =>
        (done, all) => progress.Report(new RunStep(Stage, (double)done / all));
}
