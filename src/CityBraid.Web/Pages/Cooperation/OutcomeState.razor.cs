using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The versions of an outcome: who closed, signed and published each, and when.</summary>
public sealed partial class OutcomeState
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The meeting.</summary>
    [Parameter]
    [EditorRequired]
    public required MeetingView Shown { get; set; }

    /// <summary>The address of the meeting, after the language.</summary>
    [Parameter]
    [EditorRequired]
    public required string Start { get; set; }

    private string VersionOf(MeetingOutcome outcome) =>
        CooperationWords.Say(Visit, "outcome.version", ("number", Numerals.Show(outcome.Version)));

    private LocalText NameOf(RecordCode organisation) =>
        Shown.View.Book.NameOf(RecordKind.Organisation, organisation.Value);
}
