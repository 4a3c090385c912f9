using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>
/// Collects what is wrong with a model: every kind of problem, and enough examples of each.
/// </summary>
/// <remarks>A file read with the wrong sets has as many problems as values; after so many of a kind only
/// their number is kept.</remarks>
internal sealed class FindingLog
{
    private const int MostOfAKind = 50;

    private readonly List<Finding> findings = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Whether anything was found that keeps the model from being used.</summary>
    internal bool HasErrors { get; private set; }

    internal void Error(string code, Where where, params (string Name, string Value)[] values) =>
        Add(Severity.Error, code, where, values);

    internal void Warn(string code, Where where, params (string Name, string Value)[] values) =>
        Add(Severity.Warning, code, where, values);

    internal void Inform(string code, Where where, params (string Name, string Value)[] values) =>
        Add(Severity.Information, code, where, values);

    /// <summary>Takes over what another room has found.</summary>
    internal void AddRange(IEnumerable<Finding> others)
    {
        foreach (var other in others)
        {
            HasErrors |= other.IsError;
            findings.Add(other);
        }
    }

    /// <summary>Everything found, with the number of those left out.</summary>
    internal IReadOnlyList<Finding> All() =>
        [
            .. findings,
            .. counts
                .Where(count => count.Value > MostOfAKind)
                .Select(count => new Finding(
                    Severity.Warning,
                    "planning.more-of-a-kind",
                    where: null,
                    ("code", count.Key),
                    ("count", (count.Value - MostOfAKind).ToString(CultureInfo.InvariantCulture))
                )),
        ];

    private void Add(Severity severity, string code, Where where, (string Name, string Value)[] values)
    {
        HasErrors |= severity == Severity.Error;
        var count = counts.GetValueOrDefault(code) + 1;
        counts[code] = count;
        if (count > MostOfAKind)
        {
            return;
        }

        (string, string)[] all = where.Line == 0 ? values : [.. values, ("line", where.LineText)];
        findings.Add(new(severity, code, where.File.Length == 0 ? null : where.ToLocation(), all));
    }
}
