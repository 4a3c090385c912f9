using System.Diagnostics.CodeAnalysis;
using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>A model as read, and everything that was found on the way.</summary>
/// <param name="Model">
/// The model; with errors among the findings it is incomplete and only good for further checks. Null when nothing could be read.
/// </param>
/// <param name="Findings">What is wrong with the files.</param>
public sealed record ReadModel(PlanModel? Model, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the model can be used.</summary>
    [MemberNotNullWhen(true, nameof(Model))]
    public bool IsUsable => Model is not null && !Findings.Any(finding => finding.IsError);
}
