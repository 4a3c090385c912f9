using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A project: who does what part of it, how joint it is, and what it costs whom.</summary>
public sealed partial class ProjectPage
{
    private static readonly string[] Told =
    [
        "status",
        "valid_from",
        "valid_to",
        "objective",
        "partners",
        "joint_functions",
        "budgets",
        "benefit_shares",
    ];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The project.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Project { get; set; }

    /// <summary>The indicators of the workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView Indicators { get; set; }

    private CooperationView View => Indicators.Whole;

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    private IEnumerable<LogframeOverview> Logframes =>
        View
            .Book.Naming(RecordKind.Logframe, "project", Project.Key.Code.Value)
            .Select(logframe => LogframeOverview.Of(logframe, Indicators.Board));

    private CoBenefits Benefits { get; set; } = null!;

    private IReadOnlyList<IGrouping<RecordKind, CooperationRecord>> Naming { get; set; } = [];

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Benefits = CoBenefits.Of(Indicators.Board, Project);
        Naming =
        [
            .. View
                .Book.Referring(RecordKind.Project, Project.Key.Code.Value)
                .Where(record =>
                    record.Key.Kind
                        is not (RecordKind.Commitment or RecordKind.Logframe or RecordKind.IndicatorReport)
                )
                .GroupBy(record => record.Key.Kind),
        ];
    }

    /// <summary>Shows the project of a code.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string code,
        IndicatorDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        return found.Value.Whole.Book.Find(RecordKind.Project, code) is { } project
            ? Answers.Page<ProjectPage>(
                (nameof(Visit), visit),
                (nameof(Indicators), found.Value),
                (nameof(Project), project)
            )
            : Answers.Problem(visit, RecordPage.Unknown(code));
    }
}
