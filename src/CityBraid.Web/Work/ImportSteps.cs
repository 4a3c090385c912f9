using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Tells where an import stands in the words of runs; only reading counts rows.</summary>
/// <param name="listener">Whom to tell.</param>
internal sealed class ImportSteps(IProgress<RunStep> listener) : IProgress<ImportProgress>
{
    /// <inheritdoc/>
    public void Report(ImportProgress value)
    {
        var (stage, from, to) = value.Stage switch
        {
            ImportStage.Reading => ("read", 0.05, 0.6),
            ImportStage.Comparing => ("compare", 0.6, 0.7),
            ImportStage.Checking => ("check", 0.7, 0.75),
            _ => ("save", 0.75, 1.0),
        };
        var share = value.Total == 0 ? 0 : (double)value.Done / value.Total;
        var at = from + ((to - from) * share);
        listener.Report(
            value.Stage == ImportStage.Reading
                ? new RunStep(stage, at, value.Done, value.Total)
                : new RunStep(stage, at)
        );
    }
}
