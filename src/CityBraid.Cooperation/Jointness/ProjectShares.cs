namespace CityBraid.Cooperation;

/// <summary>Who shares what in a project, as far as it is stated.</summary>
public sealed class ProjectShares
{
    /// <summary>All of a function, in percent.</summary>
    public const decimal Whole = 100;

    /// <summary>What rounding a third to two decimals leaves.</summary>
    private const decimal Tolerance = 0.02m;

    private ProjectShares(
        IReadOnlyList<string> partners,
        IReadOnlyList<PartnerShare> stated,
        IReadOnlyList<SharedFunction> namedJoint
    )
    {
        Partners = partners;
        Stated = stated;
        NamedJoint = namedJoint;
    }

    /// <summary>The partners' codes, in order.</summary>
    public IReadOnlyList<string> Partners { get; }

    /// <summary>The shares that are stated.</summary>
    public IReadOnlyList<PartnerShare> Stated { get; }

    /// <summary>The functions that a source calls joint without stating shares.</summary>
    public IReadOnlyList<SharedFunction> NamedJoint { get; }

    /// <summary>The share of a partner in a function; null when it is not known.</summary>
    public decimal? Find(string organisation, SharedFunction function) =>
        Stated
            .FirstOrDefault(share =>
                share.Function == function
                && string.Equals(share.Organisation, organisation, StringComparison.Ordinal)
            )
            ?.Percent;

    /// <summary>
    /// The shares of a function added up; null unless every partner's is stated: missing is not zero.
    /// </summary>
    public decimal? FindSum(SharedFunction function)
    {
        var shares = Partners.Select(partner => Find(partner, function)).ToList();
        return shares.Count > 0 && shares.TrueForAll(share => share is not null) ? shares.Sum() : null;
    }

    /// <summary>The shares that a project's fields state.</summary>
    internal static ProjectShares Of(FieldSet fields)
    {
        var rows = fields.Rows("partners");
        var stated =
            from row in rows
            from function in SharedFunctions.All
            let percent = row.Value.FindNumber(function.ToName())
            where percent is not null
            select new PartnerShare(row.Key, function, percent.Value);
        var joint = fields.Members("joint_functions").ToHashSet(StringComparer.Ordinal);
        return new ProjectShares(
            [.. rows.Select(row => row.Key)],
            [.. stated],
            [.. SharedFunctions.All.Where(function => joint.Contains(function.ToName()))]
        );
    }

    /// <summary>Whether shares make a whole, but for the rounding of two decimals.</summary>
    internal static bool IsWhole(decimal sum) => Math.Abs(sum - Whole) <= Tolerance;

    /// <summary>Whether a share is that of equal partners.</summary>
    internal static bool IsEqual(decimal share, int partners) =>
        Math.Abs(share - (Whole / partners)) <= Tolerance;
}
