using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// How projects and indicators are linked. A link that leads nowhere, or in a circle, is left out and told:
/// it takes nothing away from anybody else.
/// </summary>
internal sealed class BoardLinks
{
    private readonly HashSet<string> known;
    private readonly Dictionary<string, LogframeIndicator> indicators;

    private BoardLinks(
        IReadOnlyList<LogframeProject> projects,
        IReadOnlyList<LogframeIndicator> indicators,
        IReadOnlyList<Finding> findings
    )
    {
        Projects = projects;
        Findings = findings;
        known = projects.Select(project => project.Id).ToHashSet(StringComparer.Ordinal);
        this.indicators = indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
    }

    /// <summary>The whole workspace, what belongs to no project, and the projects.</summary>
    public IReadOnlyList<LogframeProject> Projects { get; }

    /// <summary>The indicators.</summary>
    public IReadOnlyList<LogframeIndicator> Indicators => [.. indicators.Values];

    /// <summary>Links that are left out.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public static BoardLinks Of(CooperationBook book, IReadOnlyList<IndicatorDefinition> definitions)
    {
        var findings = new List<Finding>();
        var parents = book.Of(RecordKind.Project)
            .ToDictionary(
                project => project.Key.Code.Value,
                project => book.Find(RecordKind.Project, project.Fields["parent"])?.Key.Code.Value,
                StringComparer.Ordinal
            );
        foreach (var project in parents.Keys.ToArray().Where(project => IsBelowItself(project, parents)))
        {
            parents[project] = null;
            findings.Add(RollupFindings.Of(project, null, "cooperation.rollup-circle", ("path", project)));
        }

        var codes = definitions.Select(definition => definition.Code).ToHashSet(StringComparer.Ordinal);
        var above = definitions.ToDictionary(
            definition => definition.Code,
            definition =>
                definition.Record.Fields["adds_to"] is { } parent && codes.Contains(parent) ? parent : null,
            StringComparer.Ordinal
        );
        foreach (var code in above.Keys.ToArray().Where(code => IsBelowItself(code, above)))
        {
            above[code] = null;
            findings.Add(
                RollupFindings.Of(code, null, "cooperation.rollup-indicator-circle", ("path", code))
            );
        }

        LogframeProject[] projects =
        [
            new(IndicatorDefinition.Everything),
            new(IndicatorDefinition.Unassigned, IndicatorDefinition.Everything),
            .. parents.Select(project => new LogframeProject(
                project.Key,
                project.Value ?? IndicatorDefinition.Everything
            )),
        ];
        LogframeIndicator[] linked =
        [
            .. from definition in definitions
            let indicator = definition.ToLogframe()
            select indicator with
            {
                Project = indicator.Project is { } project && parents.ContainsKey(project) ? project : null,
                Parent = above[definition.Code],
            },
        ];
        return new BoardLinks(projects, linked, findings);
    }

    /// <summary>Whether there is a project that carries what an update is about.</summary>
    public bool Carries(IndicatorUpdate update) =>
        known.Contains(update.Project)
        && indicators.TryGetValue(update.Indicator, out var indicator)
        && (indicator.Project is null || indicator.Project == update.Project);

    private static bool IsBelowItself(string project, Dictionary<string, string?> parents)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        var next = parents[project];
        while (next is not null && next != project && passed.Add(next))
        {
            next = parents.GetValueOrDefault(next);
        }

        return next == project;
    }
}
