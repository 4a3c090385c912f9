using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>A finding as JSON keeps it.</summary>
internal sealed record FindingRow(
    Severity Severity,
    string Code,
    Location? Where,
    SortedDictionary<string, string> Values
)
{
    public static FindingRow Of(Finding finding) =>
        new(
            finding.Severity,
            finding.Code,
            finding.Where,
            new(finding.Values.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal)
        );

    public Finding ToFinding() =>
        new(Severity, Code, Where, [.. Values.Select(value => (value.Key, value.Value))]);
}
