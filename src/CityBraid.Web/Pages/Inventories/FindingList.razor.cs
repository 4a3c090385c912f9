namespace CityBraid.Web;

/// <summary>
/// Findings as sentences, the gravest first, each with its weight in words and the cell it concerns.
/// </summary>
public sealed partial class FindingList
{
    private const string VariableValue = "variable";

    /// <summary>The findings.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Finding> Findings { get; set; }

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The finding with its variable called as readers call it.</summary>
    private Finding Named(Finding finding) =>
        finding.Values.TryGetValue(VariableValue, out var code) && Variables.Find(code) is { } variable
            ? new Finding(
                finding.Severity,
                finding.Code,
                finding.Where,
                [
                    .. finding.Values.Select(value =>
                        (value.Key, value.Key is VariableValue ? variable.Names.In(Visit.Lang) : value.Value)
                    ),
                ]
            )
            : finding;

    private static string ClassOf(Finding finding) =>
        finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
}
