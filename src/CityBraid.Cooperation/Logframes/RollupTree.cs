using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The indicators of all projects, linked to those of their parents by their stable names.</summary>
internal sealed class RollupTree
{
    private readonly Dictionary<(string Project, string Indicator), RollupNode> byName;

    private RollupTree(
        Dictionary<(string Project, string Indicator), RollupNode> byName,
        IReadOnlyList<Finding> findings
    )
    {
        this.byName = byName;
        Nodes = [.. byName.Values];
        FromBelow = [.. byName.Values.OrderByDescending(node => node.Depth)];
        Findings = findings;
    }

    /// <summary>The nodes in the order in which projects and indicators were told.</summary>
    public IReadOnlyList<RollupNode> Nodes { get; }

    /// <summary>The nodes, every child before its parent.</summary>
    public IReadOnlyList<RollupNode> FromBelow { get; }

    /// <summary>Links along which values cannot be added.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The tree, or everything that is wrong with its shape.</summary>
    public static Result<RollupTree> Of(RollupQuestion question, int periods)
    {
        var findings = Twice(question).Concat(Unknown(question)).ToList();
        if (findings.Count > 0)
        {
            return Refusal.BadData("cooperation.rollup-refused", findings);
        }

        var parents = question.Projects.ToDictionary(
            project => project.Id,
            project => project.Parent,
            StringComparer.Ordinal
        );
        var depths = Depths(parents, findings);
        findings.AddRange(Circles(question.Indicators).Concat(Annualised(question.Indicators)));
        return findings.Count > 0
            ? Refusal.BadData("cooperation.rollup-refused", findings)
            : Linked(question, parents, depths, periods);
    }

    public RollupNode? Find(string project, string indicator) =>
        byName.GetValueOrDefault((project, indicator));

    private static RollupTree Linked(
        RollupQuestion question,
        Dictionary<string, string?> parents,
        Dictionary<string, int> depths,
        int periods
    )
    {
        var nodes = new Dictionary<(string Project, string Indicator), RollupNode>();
        var general = question.Indicators.Where(indicator => indicator.Project is null).ToList();
        var special = question.Indicators.ToLookup(indicator => indicator.Project, StringComparer.Ordinal);
        foreach (var project in question.Projects)
        {
            var own = special[project.Id].ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
            foreach (var indicator in general.Where(one => !own.ContainsKey(one.Id)).Concat(own.Values))
            {
                var node = new RollupNode(project.Id, indicator, depths[project.Id], periods);
                nodes.Add((project.Id, indicator.Id), node);
            }
        }

        var findings = new List<Finding>();
        foreach (var node in nodes.Values)
        {
            if (
                parents[node.Project] is { } parent
                && nodes.TryGetValue((parent, node.Indicator.Parent ?? node.Indicator.Id), out var above)
                && node.Join(above) is { } finding
            )
            {
                findings.Add(finding);
            }
        }

        return new RollupTree(nodes, findings);
    }

    private static IEnumerable<Finding> Twice(RollupQuestion question) =>
        [
            .. from project in question.Projects
            group project by project.Id into same
            where same.Count() > 1
            select RollupFindings.Of(
                same.Key,
                null,
                "cooperation.rollup-project-twice",
                ("project", same.Key)
            ),
            .. from indicator in question.Indicators
            group indicator by (indicator.Project, indicator.Id) into same
            where same.Count() > 1
            select RollupFindings.Of(
                same.Key.Project ?? same.Key.Id,
                same.Key.Project is null ? null : same.Key.Id,
                "cooperation.rollup-indicator-twice",
                ("indicator", same.Key.Id)
            ),
        ];

    private static IEnumerable<Finding> Unknown(RollupQuestion question)
    {
        var projects = question.Projects.Select(project => project.Id).ToHashSet(StringComparer.Ordinal);
        var indicators = question.Indicators.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from project in question.Projects
            where project.Parent is not null && !projects.Contains(project.Parent)
            select NoProject(project.Id, null, project.Parent!),
            .. from indicator in question.Indicators
            where indicator.Project is not null && !projects.Contains(indicator.Project)
            select NoProject(indicator.Project!, indicator.Id, indicator.Project!),
            .. from indicator in question.Indicators
            where indicator.Parent is not null && !indicators.Contains(indicator.Parent)
            select RollupFindings.Of(
                indicator.Project ?? indicator.Id,
                indicator.Project is null ? null : indicator.Id,
                "cooperation.rollup-no-indicator",
                ("indicator", indicator.Parent!)
            ),
        ];
    }

    /// <summary>Indicators that, over whatever steps, add to themselves.</summary>
    private static IEnumerable<Finding> Circles(IReadOnlyList<LogframeIndicator> indicators)
    {
        var above = indicators
            .Where(indicator => indicator.Parent is { } parent && parent != indicator.Id)
            .ToLookup(indicator => indicator.Id, indicator => indicator.Parent!, StringComparer.Ordinal);
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in above.Select(group => group.Key))
        {
            var path = new List<(string Id, Queue<string> Next)> { (start, new Queue<string>(above[start])) };
            var passed = new HashSet<string>(StringComparer.Ordinal) { start };
            while (path.Count > 0)
            {
                var (id, next) = path[^1];
                if (settled.Contains(id) || !next.TryDequeue(out var parent))
                {
                    settled.Add(id);
                    passed.Remove(id);
                    path.RemoveAt(path.Count - 1);
                }
                else if (!passed.Add(parent))
                {
                    var names = path.SkipWhile(step => step.Id != parent)
                        .Select(step => step.Id)
                        .Append(parent);
                    yield return RollupFindings.Of(
                        parent,
                        null,
                        "cooperation.rollup-indicator-circle",
                        ("path", string.Join(" → ", names))
                    );
                }
                else
                {
                    path.Add((parent, new Queue<string>(above[parent])));
                }
            }
        }
    }

    /// <summary>A share does not grow with the days: a percentage is not that of a year.</summary>
    private static IEnumerable<Finding> Annualised(IEnumerable<LogframeIndicator> indicators) =>
        from indicator in indicators
        where indicator is { IsAnnualised: true, Kind: IndicatorKind.Percentage }
        select RollupFindings.Of(
            indicator.Project ?? indicator.Id,
            indicator.Project is null ? null : indicator.Id,
            "cooperation.annualised-percentage",
            ("indicator", indicator.Id)
        );

    private static Finding NoProject(string where, string? indicator, string project) =>
        RollupFindings.Of(where, indicator, "cooperation.rollup-no-project", ("project", project));

    /// <summary>How many parents each project has above it; a project above itself is a finding.</summary>
    private static Dictionary<string, int> Depths(Dictionary<string, string?> parents, List<Finding> findings)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var start in parents.Keys)
        {
            var path = new List<string>();
            var onPath = new HashSet<string>(StringComparer.Ordinal);
            string? next = start;
            while (next is not null && !depths.ContainsKey(next) && onPath.Add(next))
            {
                path.Add(next);
                next = parents[next];
            }

            if (next is not null && onPath.Contains(next))
            {
                var circle = path.Skip(path.IndexOf(next)).Append(next);
                findings.Add(
                    RollupFindings.Of(
                        next,
                        null,
                        "cooperation.rollup-circle",
                        ("path", string.Join(" → ", circle))
                    )
                );
            }

            for (var i = path.Count - 1; i >= 0; i--)
            {
                depths[path[i]] = parents[path[i]] is { } above ? depths.GetValueOrDefault(above) + 1 : 0;
            }
        }

        return depths;
    }
}
