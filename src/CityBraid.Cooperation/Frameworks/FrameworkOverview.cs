namespace CityBraid.Cooperation;

/// <summary>A framework with all that hangs on it.</summary>
public sealed record FrameworkOverview
{
    /// <summary>The framework.</summary>
    public required CooperationRecord Framework { get; init; }

    /// <summary>How far it has come.</summary>
    public required FrameworkStatus Status { get; init; }

    /// <summary>Its directions in their order, with what is done under each.</summary>
    public required IReadOnlyList<DirectionBranch> Directions { get; init; }

    /// <summary>Its projects that stand under no direction.</summary>
    public required IReadOnlyList<CooperationRecord> OtherProjects { get; init; }

    /// <summary>What is done in each country under each direction.</summary>
    public required IReadOnlyList<CoverageLine> Coverage { get; init; }

    /// <summary>The framework it goes on from; null when it is the first.</summary>
    public required CooperationRecord? Predecessor { get; init; }

    /// <summary>The frameworks that go on from it.</summary>
    public required IReadOnlyList<CooperationRecord> Successors { get; init; }

    /// <summary>Its agreements: those that name it, and those of its projects.</summary>
    public required IReadOnlyList<CooperationRecord> Agreements { get; init; }

    /// <summary>Its meetings, the latest first.</summary>
    public required IReadOnlyList<CooperationRecord> Meetings { get; init; }

    /// <summary>What is published for it: concept papers, reports, guidelines.</summary>
    public required IReadOnlyList<CooperationRecord> Publications { get; init; }

    /// <summary>Whom its sides name for the others to turn to.</summary>
    public required IReadOnlyList<CooperationRecord> FocalPoints { get; init; }

    /// <summary>The framework of a code in a book; null when there is none.</summary>
    public static FrameworkOverview? Find(CooperationBook book, string code, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (book.Find(RecordKind.Framework, code) is not { } framework)
        {
            return null;
        }

        var branches = Branches(book, code);
        var projects = book.Naming(RecordKind.Project, "frameworks", code).ToList();
        var placed = branches.SelectMany(branch => branch.Projects).ToHashSet();
        return new FrameworkOverview
        {
            Framework = framework,
            Status = StatusOf(framework, today),
            Directions = branches,
            OtherProjects = [.. projects.Where(project => !placed.Contains(project))],
            Coverage = CoverageLine.Of(framework, branches, book),
            Predecessor = book.Find(RecordKind.Framework, framework.Fields["succeeds"]),
            Successors = [.. book.Naming(RecordKind.Framework, "succeeds", code)],
            Agreements = AgreementsOf(book, code, [.. projects, .. placed]),
            Meetings = MeetingOrder.LatestFirst(book.Naming(RecordKind.Meeting, "frameworks", code)),
            Publications = [.. book.Naming(RecordKind.Publication, "frameworks", code)],
            FocalPoints = [.. book.Naming(RecordKind.FocalPoint, "framework", code)],
        };
    }

    /// <summary>How far a framework has come on a day.</summary>
    public static FrameworkStatus StatusOf(CooperationRecord framework, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var stated = framework.Fields["status"];
        return stated is "draft" ? FrameworkStatus.Draft
            : stated is "ended" || DateText.Find(framework.Fields["valid_to"])?.To < today
                ? FrameworkStatus.Expired
            : stated is "adopted" ? FrameworkStatus.Adopted
            : FrameworkStatus.NotStated;
    }

    private static List<DirectionBranch> Branches(CooperationBook book, string framework) =>
        [
            .. book.Naming(RecordKind.Direction, "framework", framework)
                .OrderBy(direction => direction.Fields.FindNumber("number") ?? decimal.MaxValue)
                .Select(direction => DirectionBranch.Of(direction, book)),
        ];

    private static List<CooperationRecord> AgreementsOf(
        CooperationBook book,
        string framework,
        IReadOnlyCollection<CooperationRecord> projects
    ) =>
        [
            .. book.Naming(RecordKind.Agreement, "frameworks", framework)
                .Concat(
                    projects.SelectMany(project =>
                        book.Naming(RecordKind.Agreement, "projects", project.Key.Code.Value)
                    )
                )
                .Distinct(),
        ];
}
