using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What an indicator's values rest on that changed after the latest approval, and by whom.</summary>
public sealed partial class BasisChangeList
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The changes, in order.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<BasisChange> Changes { get; set; }

    /// <summary>Whether the reader works there: others are not told names of people.</summary>
    [Parameter]
    [EditorRequired]
    public required bool IsColleague { get; set; }

    private string FieldOf(BasisChange change) =>
        change.Field is "baseline" or "target"
            ? CooperationWords.Choice(Visit, change.Field)
            : CooperationWords.Field(Visit, change.Field);

    private string Told(BasisChange change) =>
        Say(
            "changes.from-to",
            ("before", change.Before ?? Figures.None),
            ("after", change.After ?? Figures.None)
        );

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
