namespace CityBraid.Cooperation;

/// <summary>How joint a project is, and by how much.</summary>
/// <param name="Shares">Who shares what.</param>
/// <param name="Class">The class.</param>
/// <param name="Index">
/// From 0, one partner carries each function, to 1, all are shared equally; null when it is not known.
/// </param>
/// <param name="Unknown">The functions of which the shares are not known.</param>
public sealed record JointnessAssessment(
    ProjectShares Shares,
    JointnessClass Class,
    decimal? Index,
    IReadOnlyList<SharedFunction> Unknown
)
{
    /// <summary>Assesses a project.</summary>
    /// <remarks>
    /// A function's evenness is 1 − Σ|share − 1/n| ÷ (2 − 2/n) over its n partners; the index is the mean of
    /// the four. What a source calls joint without shares stays unknown: joint is not equal.
    /// </remarks>
    public static JointnessAssessment Of(CooperationRecord project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var shares = ProjectShares.Of(project.Fields);
        var unknown = SharedFunctions.All.Where(function => !IsKnown(shares, function)).ToList();
        return new JointnessAssessment(
            shares,
            ClassOf(shares, unknown),
            unknown.Count == 0 && shares.Partners.Count > 1
                ? SharedFunctions.All.Average(function => Evenness(shares, function))
                : null,
            unknown
        );
    }

    private static JointnessClass ClassOf(ProjectShares shares, List<SharedFunction> unknown)
    {
        if (shares.Stated.Count == 0)
        {
            return shares.NamedJoint.Count == 0 ? JointnessClass.NotAssessed : JointnessClass.Unknown;
        }

        return unknown.Count > 0 || shares.Partners.Count < 2 ? JointnessClass.Unknown
            : shares.Stated.All(share => ProjectShares.IsEqual(share.Percent, shares.Partners.Count))
                ? JointnessClass.Fully
            : shares.Stated.All(share => share.Percent is 0 or ProjectShares.Whole) ? JointnessClass.Parallel
            : JointnessClass.Partly;
    }

    private static bool IsKnown(ProjectShares shares, SharedFunction function) =>
        shares.FindSum(function) is { } sum && ProjectShares.IsWhole(sum);

    private static decimal Evenness(ProjectShares shares, SharedFunction function)
    {
        var equal = 1m / shares.Partners.Count;
        var distance = shares
            .Stated.Where(share => share.Function == function)
            .Sum(share => Math.Abs((share.Percent / ProjectShares.Whole) - equal));
        return 1 - (distance / (2 - (2 * equal)));
    }
}
