namespace CityBraid.Tests.House;

/// <summary>Fails a test with every breach of a rule at once, a line each.</summary>
internal static class Violations
{
    /// <summary>Passes when nothing was found.</summary>
    public static void None(IEnumerable<string> found)
    {
        var lines = found.ToList();
        if (lines.Count > 0)
        {
            Assert.Fail(string.Join(Environment.NewLine, lines.Prepend($"{lines.Count} to mend:")));
        }
    }
}
