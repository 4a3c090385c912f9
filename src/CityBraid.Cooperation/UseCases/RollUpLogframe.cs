using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Puts the updates of projects together over all levels, apart from what is on record.</summary>
public sealed class RollUpLogframe(UnitLibrary units)
{
    /// <summary>
    /// The values of all projects with their findings, or everything that is wrong at once.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="document">Projects, indicators and updates; see <see cref="RollupDocument"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<LogframeRollup>> RunAsync(Actor actor, string document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(
            actor.May(Permission.ReadLibrary) ? Answer(document) : Refusal.Forbidden(Permission.ReadLibrary)
        );
    }

    private Result<LogframeRollup> Answer(string document)
    {
        var question = RollupDocument.Read(document, units);
        return question.IsRefused ? question.Refusal : LogframeRollup.Of(question.Value);
    }
}
