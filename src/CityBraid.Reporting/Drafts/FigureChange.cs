namespace CityBraid.Reporting;

/// <summary>A figure that is another one now than a report holds.</summary>
/// <param name="Before">As the report holds it; null when it came later.</param>
/// <param name="Now">As it is; null when it is no longer there.</param>
public sealed record FigureChange(KeptFigure? Before, KeptFigure? Now)
{
    /// <summary>The figure that there is of the two.</summary>
    public KeptFigure Figure => Now ?? Before!;

    /// <summary>Every difference between what a report holds and what is on record.</summary>
    public static IReadOnlyList<FigureChange> Between(
        IReadOnlyList<KeptFigure> before,
        IReadOnlyList<KeptFigure> now
    )
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var (old, present) = (Keyed(before), Keyed(now));
        return
        [
            .. from key in old.Keys.Union(present.Keys)
            let change = new FigureChange(old.GetValueOrDefault(key), present.GetValueOrDefault(key))
            where change.Before?.Value != change.Now?.Value || change.Before?.Unit != change.Now?.Unit
            select change,
        ];
    }

    private static Dictionary<(string, string), KeptFigure> Keyed(IReadOnlyList<KeptFigure> figures) =>
        figures.ToDictionary(figure => (figure.Key, figure.Basis));
}
