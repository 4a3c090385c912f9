using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Findings as they turn up: all are counted, the first thousand of a kind are listed.</summary>
internal sealed class FindingList
{
    /// <summary>How many errors, and how many notes beside them, are listed one by one.</summary>
    public const int ListedMax = 1_000;

    private readonly List<Finding> errors = [];
    private readonly List<Finding> notes = [];
    private int errorCount;
    private int noteCount;

    /// <summary>Whether anything keeps the data out.</summary>
    public bool HasErrors => errorCount > 0;

    /// <summary>Counts a finding, and lists it while there is room; false when there was none.</summary>
    public bool Add(Finding finding)
    {
        var list = finding.IsError ? errors : notes;
        var count = finding.IsError ? ++errorCount : ++noteCount;
        if (count > ListedMax)
        {
            return false;
        }

        list.Add(finding);
        return true;
    }

    /// <summary>Errors first, each kind in the order found, and how many more there were.</summary>
    public IReadOnlyList<Finding> ToList(Location file) =>
        [
            .. errors,
            .. More(errorCount, Severity.Error, file),
            .. notes,
            .. More(noteCount, Severity.Warning, file),
        ];

    private static IEnumerable<Finding> More(int count, Severity severity, Location file)
    {
        if (count > ListedMax)
        {
            var more = (count - ListedMax).ToString(CultureInfo.InvariantCulture);
            yield return new Finding(severity, "facts.more-findings", file, ("count", more));
        }
    }
}
