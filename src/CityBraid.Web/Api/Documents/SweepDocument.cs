namespace CityBraid.Web;

/// <summary>The abatement curve of a model, as JSON.</summary>
public sealed record SweepDocument(IReadOnlyList<SweepPointDocument> Points)
{
    /// <summary>The points in their order.</summary>
    public static SweepDocument Of(SweepKind kind, IReadOnlyList<SweepPoint> points) =>
        new([.. points.Select(point => SweepPointDocument.Of(kind, point))]);
}
