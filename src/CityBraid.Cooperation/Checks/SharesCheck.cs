using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds shares that cannot be: beyond 0 to 100 %, or not adding up.</summary>
internal static class SharesCheck
{
    public static IEnumerable<Finding> Of(RecordKey key, FieldSet fields)
    {
        var shares = ProjectShares.Of(fields);
        var beyond =
            from share in shares.Stated
            where share.Percent is < 0 or > ProjectShares.Whole
            select new Finding(
                Severity.Error,
                "cooperation.share-out-of-range",
                RecordPlace.Of(key, $"partners/{share.Organisation}/{share.Function.ToName()}"),
                ("share", Text(share.Percent))
            );
        var sums =
            from function in SharedFunctions.All
            let sum = shares.FindSum(function)
            where sum is not null && !ProjectShares.IsWhole(sum.Value)
            select new Finding(
                Severity.Warning,
                "cooperation.shares-do-not-add-up",
                RecordPlace.Of(key, "partners"),
                ("function", function.ToName()),
                ("sum", Text(sum!.Value))
            );
        return beyond.Concat(sums);
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
