using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A framework: its directions, what is done under each, where and until when.</summary>
public sealed partial class FrameworkPage
{
    private static readonly string[] Told = ["status", "valid_from", "valid_to", "goal", "succeeds"];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The framework with all that hangs on it.</summary>
    [Parameter]
    [EditorRequired]
    public required FrameworkOverview Overview { get; set; }

    private CooperationRecord Framework => Overview.Framework;

    private IReadOnlyList<CooperationRecord> TimelineRecords =>
        [
            .. new[] { Overview.Predecessor, Framework }.OfType<CooperationRecord>(),
            .. Overview.Successors,
            .. Overview.Directions.SelectMany(branch => branch.Works).Distinct(),
            .. Overview.OtherProjects,
            .. Overview.Agreements,
            .. Overview.Meetings,
        ];

    /// <summary>Shows the framework of a code.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string code,
        CooperationDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        return FrameworkOverview.Find(found.Value.Book, code, found.Value.Today) is { } overview
            ? Answers.Page<FrameworkPage>(
                (nameof(Visit), visit),
                (nameof(View), found.Value),
                (nameof(Overview), overview)
            )
            : Answers.Problem(visit, RecordPage.Unknown(code));
    }
}
