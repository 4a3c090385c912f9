namespace CityBraid.Web;

/// <summary>Findings as sentences, each with its weight in words and the cell it concerns.</summary>
public sealed partial class FindingList
{
    /// <summary>The findings.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Finding> Findings { get; set; }

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    private static string ClassOf(Finding finding) =>
        finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
}
