namespace CityBraid.Reporting;

/// <summary>A figure as it was when a draft's figures were drawn.</summary>
/// <param name="Key">What it is, the same in every report.</param>
/// <param name="Basis">What it is of.</param>
/// <param name="Name">What it is, in the report's language.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
public sealed record KeptFigure(string Key, string Basis, string Name, decimal Value, string Unit)
{
    /// <summary>The figures of a report, each key and basis once.</summary>
    public static IReadOnlyList<KeptFigure> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            .. report
                .Figures.DistinctBy(figure => (figure.Key, figure.Basis))
                .Select(figure => new KeptFigure(
                    figure.Key,
                    figure.Basis,
                    figure.Proof.Name,
                    figure.Value,
                    figure.Unit
                )),
        ];
    }
}
