using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A challenge with its causes, and the logframe by which it is to be met.</summary>
public sealed partial class WorkChallenge
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The language that the group writes in.</summary>
    [Parameter]
    [EditorRequired]
    public required string Language { get; set; }

    /// <summary>The challenge.</summary>
    [Parameter]
    [EditorRequired]
    public required WorkRecord Challenge { get; set; }

    /// <summary>Its logframe.</summary>
    [Parameter]
    [EditorRequired]
    public required WorkRecord Logframe { get; set; }

    /// <summary>The levels of a logframe from above.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<string> Levels { get; set; }

    private string Title =>
        Challenge.Fields.FindLocal(CooperationRecord.NameField)?.In(Visit.Lang)
        ?? CooperationWords.Say(
            Visit,
            "new.action",
            ("kind", CooperationWords.Kind(Visit, RecordKind.Challenge))
        );

    private IEnumerable<string> Causes =>
        Challenge.Fields.Rows("causes").Select(row => row.Key).Append(WorkSheet.NewName());

    private bool IsKnown(string cause) => Challenge.Fields.Within($"causes/{cause}").Count > 0;

    private string Another(string level) =>
        CooperationWords.Say(Visit, "work.another", ("kind", CooperationWords.Choice(Visit, level)));
}
