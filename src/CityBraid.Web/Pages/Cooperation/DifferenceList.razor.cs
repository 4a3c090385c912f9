using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What is on record now and differs from what a version of an outcome holds.</summary>
public sealed partial class DifferenceList
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The meeting.</summary>
    [Parameter]
    [EditorRequired]
    public required MeetingView Shown { get; set; }

    private string StateOf(OutcomeDifference difference) =>
        CooperationWords.Say(
            Visit,
            difference.Before is null ? "outcome.added"
                : difference.Now is null ? "outcome.gone"
                : "outcome.changed"
        );
}
