namespace CityBraid.Planning;

/// <summary>A model to convert.</summary>
/// <param name="Source">The model's files.</param>
/// <param name="Format">The format to write.</param>
/// <param name="Output">Where it goes.</param>
/// <param name="FileName">The file's name; not used for a folder.</param>
public sealed record ConvertPlanRequest(
    PlanSource Source,
    PlanFormat Format,
    IPlanOutput Output,
    string FileName
);
