namespace CityBraid.Credits;

/// <summary>The tonnes that one period earned in one year.</summary>
/// <param name="Project">The project.</param>
/// <param name="Vintage">The year.</param>
/// <param name="First">The number of the first tonne.</param>
/// <param name="Last">The number of the last tonne.</param>
/// <param name="Period">The number of the monitoring period.</param>
/// <param name="Sequence">The transaction that issued them.</param>
public sealed record IssuedRun(
    ProjectCode Project,
    int Vintage,
    long First,
    long Last,
    long Period,
    long Sequence
);
