namespace CityBraid.Benchmarks;

/// <summary>How long readers waited for their pages.</summary>
/// <param name="Pages">The pages in any order.</param>
internal sealed record ReaderTimes(IReadOnlyList<OpenedPage> Pages)
{
    /// <summary>What went wrong.</summary>
    public IReadOnlyList<string> Errors => [.. Pages.Select(page => page.Error).OfType<string>()];

    /// <summary>The time within which a share of the pages came, in milliseconds.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <param name="ending">The end of the addresses to look at; empty for all.</param>
    public double Milliseconds(double share, string ending = "")
    {
        var times = Pages
            .Where(page => page.Path.EndsWith(ending, StringComparison.Ordinal))
            .Select(page => page.Took.TotalMilliseconds)
            .Order()
            .ToArray();
        return times[Math.Max(0, (int)Math.Ceiling(times.Length * share) - 1)];
    }
}
