using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What long work needs around it: where runs are kept, and the kinds of work there are.</summary>
/// <remarks>One for a process: it also knows which runs the process works on.</remarks>
public sealed class RunDesk
{
    private readonly FrozenDictionary<string, IRunWork> works;

    /// <summary>Knows the works that the host registered.</summary>
    public RunDesk(IRunStore store, IEnumerable<IRunWork> works)
    {
        Store = store;
        this.works = works.ToFrozenDictionary(work => work.Kind, StringComparer.Ordinal);
    }

    /// <summary>Where runs are kept.</summary>
    internal IRunStore Store { get; }

    /// <summary>The runs that this process works on.</summary>
    internal RunsHere Here { get; } = new();

    /// <summary>The work of a kind; null when this program cannot do such.</summary>
    internal IRunWork? FindWork(string kind) => works.GetValueOrDefault(kind);

    /// <summary>Whether somebody may see a run: its starter, and whoever may start such work there.</summary>
    internal bool MaySee(Actor actor, Run run) =>
        string.Equals(actor.Name, run.StartedBy, StringComparison.Ordinal)
        || (FindWork(run.Kind) is { } work && actor.May(work.Permission, run.Workspace));
}
