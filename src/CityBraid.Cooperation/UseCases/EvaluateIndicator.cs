using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Computes one indicator by its formula, apart from any project.</summary>
public sealed class EvaluateIndicator(UnitLibrary units)
{
    /// <summary>The value with its parts and trace, or everything that is wrong at once.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="document">The formula with its values; see <see cref="FormulaDocument"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<FormulaAnswer>> RunAsync(Actor actor, string document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(
            actor.May(Permission.ReadLibrary) ? Answer(document) : Refusal.Forbidden(Permission.ReadLibrary)
        );
    }

    private Result<FormulaAnswer> Answer(string document)
    {
        var question = FormulaDocument.Read(document, units);
        return question.IsRefused ? question.Refusal : FormulaEvaluation.Of(question.Value);
    }
}
