using System.Collections.Frozen;

namespace CityBraid.Cooperation;

/// <summary>The shape of every kind.</summary>
internal static class RecordShapes
{
    private static readonly FrozenDictionary<RecordKind, RecordShape> All = new[]
    {
        DirectoryShapes.All,
        FrameworkShapes.All,
        ProjectShapes.All,
        MeetingShapes.All,
        KnowledgeShapes.All,
        IndicatorShapes.All,
        NdcShapes.All,
    }
        .SelectMany(shapes => shapes)
        .ToFrozenDictionary(shape => shape.Kind);

    public static RecordShape Of(RecordKind kind) => All[kind];
}
