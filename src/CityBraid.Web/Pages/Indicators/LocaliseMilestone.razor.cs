using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// A baseline or target in the form of a localised indicator; further ones may be of a project.
/// </summary>
public sealed partial class LocaliseMilestone
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    /// <summary><c>baseline</c> or <c>target</c>.</summary>
    [Parameter]
    [EditorRequired]
    public required string Which { get; set; }

    /// <summary>The number of the row, from 1.</summary>
    [Parameter]
    [EditorRequired]
    public required int Row { get; set; }

    private string Date => LocaliseRows.NameOf($"{Which}/date", Row);

    private string Value => LocaliseRows.NameOf($"{Which}/value", Row);

    private string Project => LocaliseRows.NameOf($"{Which}/project", Row);

    private string LabelOf(string field)
    {
        var number = Row == 1 ? string.Empty : $" {Numerals.Show(Row)}";
        return $"{CooperationWords.Choice(Visit, Which)}{number}: {CooperationWords.Field(Visit, field)}";
    }
}
