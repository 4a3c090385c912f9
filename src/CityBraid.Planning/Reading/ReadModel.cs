using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>A model as read, and everything that was found on the way.</summary>
/// <param name="Model">The model; with errors among the findings it is incomplete and only good for further
/// checks.</param>
/// <param name="Findings">What is wrong with the files.</param>
internal sealed record ReadModel(PlanModel Model, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the model can be used.</summary>
    public bool IsUsable => !Findings.Any(finding => finding.IsError);
}
