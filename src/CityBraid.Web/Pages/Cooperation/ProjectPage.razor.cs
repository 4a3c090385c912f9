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
    ];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The project.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Project { get; set; }

    private IReadOnlyList<IGrouping<RecordKind, CooperationRecord>> Naming { get; set; } = [];

    /// <inheritdoc/>
    protected override void OnInitialized() =>
        Naming = [
            .. View
                .Book.Referring(RecordKind.Project, Project.Key.Code.Value)
                .Where(record => record.Key.Kind != RecordKind.Commitment)
                .GroupBy(record => record.Key.Kind),
        ];

    /// <summary>Shows the project of a code.</summary>
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

        return found.Value.Book.Find(RecordKind.Project, code) is { } project
            ? Answers.Page<ProjectPage>(
                (nameof(Visit), visit),
                (nameof(View), found.Value),
                (nameof(Project), project)
            )
            : Answers.Problem(visit, RecordPage.Unknown(code));
    }
}
