using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What a country group presents at a meeting, for the screen and for paper.</summary>
public sealed partial class PresentationPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace with its indicators.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView Shown { get; set; }

    /// <summary>What is presented.</summary>
    [Parameter]
    [EditorRequired]
    public required GroupPresentation Presentation { get; set; }

    private string Title => TitleOf(Visit, Presentation);

    /// <summary>Shows what a group presents.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] MeetingVisit asked,
        string group,
        IndicatorDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(asked.Visit, asked.Place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        return GroupPresentation.Find(found.Value.Board, asked.Code, group) is { } presentation
            ? Answers.Page<PresentationPage>(
                (nameof(Visit), asked.Visit),
                (nameof(Shown), found.Value),
                (nameof(Presentation), presentation)
            )
            : Answers.Problem(asked.Visit, RecordPage.Unknown(group));
    }

    /// <summary>The name of the page.</summary>
    internal static string TitleOf(Visit visit, GroupPresentation presentation) =>
        CooperationWords.Say(visit, "presentation.title", ("group", presentation.Group.Name.In(visit.Lang)));
}
