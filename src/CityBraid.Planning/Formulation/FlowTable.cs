using System.Runtime.InteropServices;

namespace CityBraid.Planning;

/// <summary>For each region and commodity, or emission, the activities that have a ratio to it.</summary>
internal sealed class FlowTable
{
    private readonly int subjects;
    private readonly Dictionary<int, List<Flow>> flows = [];

    internal FlowTable(int subjects) => this.subjects = subjects;

    /// <summary>Adds the runs of a ratio given over region, technology, subject, mode and year.</summary>
    internal FlowTable With(Parameter ratio, ColumnLayout layout, double sign = 1)
    {
        Span<int> leading = stackalloc int[4];
        for (var run = 0; run < ratio.RunCount; run++)
        {
            if (!ratio.RunAt(run).ContainsAnyExcept(0))
            {
                continue;
            }

            ratio.Leading(run, leading);
            var activity = layout.Activities[layout.ActivityNumber(leading[0], leading[1], leading[3])];
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(
                flows,
                (leading[0] * subjects) + leading[2],
                out _
            );
            list ??= [];
            list.Add(new(activity, ratio, run, sign));
        }

        return this;
    }

    /// <summary>The activities that have a ratio to a subject in a region.</summary>
    internal ReadOnlySpan<Flow> Of(int region, int subject) =>
        CollectionsMarshal.AsSpan(flows.GetValueOrDefault((region * subjects) + subject));
}
