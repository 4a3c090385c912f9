namespace CityBraid.Reporting;

/// <summary>A paragraph of a report: words, and figures among them.</summary>
/// <param name="Name">Its name, the same in every language: somebody's wording is kept by it.</param>
/// <param name="Runs">Its words and figures in order.</param>
public sealed record ReportText(string Name, IReadOnlyList<ReportRun> Runs)
{
    /// <summary>The paragraph as it is read.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
