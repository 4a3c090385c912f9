using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// A logframe: its rows and where they are from, targets and what was reached, and what to mend.
/// </summary>
public sealed partial class LogframePage
{
    private static readonly string[] Told = ["project", "follows", "levels"];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The logframe.</summary>
    [Parameter]
    [EditorRequired]
    public required LogframeOverview Logframe { get; set; }

    private CooperationRecord? Project =>
        View.Board.Book.Find(RecordKind.Project, Logframe.Logframe.Fields["project"]);

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    /// <summary>Shows the logframe of a code.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string code,
        IndicatorDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit, place, cancellation);
        return found.IsRefused ? Answers.Problem(visit, found.Refusal)
            : found.Value.Board.Book.Find(RecordKind.Logframe, code) is { } logframe
                ? Answers.Page<LogframePage>(
                    (nameof(Visit), visit),
                    (nameof(View), found.Value),
                    (nameof(Logframe), LogframeOverview.Of(logframe, found.Value.Board))
                )
            : Answers.Problem(visit, RecordPage.Unknown(code));
    }

    private string Say(string key) => CooperationWords.Say(Visit, key);
}
