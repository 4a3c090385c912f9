using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A row of a logframe with what it is measured by and what is wrong with its logic.</summary>
/// <param name="Row">The row as it reads.</param>
/// <param name="Measures">Its indicators, period by period.</param>
/// <param name="Findings">Where its logic does not hold.</param>
public sealed record LogframeRow(
    InheritedRow Row,
    IReadOnlyList<LogframeMeasure> Measures,
    IReadOnlyList<Finding> Findings
);
