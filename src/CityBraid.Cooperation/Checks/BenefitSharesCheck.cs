using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds shares of benefits that cannot be: beyond 0 to 100 %, or not adding up.</summary>
internal static class BenefitSharesCheck
{
    public static IEnumerable<Finding> Of(RecordKey key, FieldSet fields)
    {
        var beyond =
            from row in fields.Rows("benefit_shares")
            let percent = row.Value.FindNumber("percent")
            where percent is < 0 or > ProjectShares.Whole
            select new Finding(
                Severity.Error,
                "cooperation.share-out-of-range",
                RecordPlace.Of(key, $"benefit_shares/{row.Key}/percent"),
                ("share", Text(percent!.Value))
            );
        var sums =
            from shares in BenefitShare.Of(fields).GroupBy(share => share.Benefit)
            let sum = BenefitShare.FindSum([.. shares])
            where sum is not null && !ProjectShares.IsWhole(sum.Value)
            select new Finding(
                Severity.Warning,
                "cooperation.benefit-shares-do-not-add-up",
                RecordPlace.Of(key, "benefit_shares"),
                ("benefit", shares.Key),
                ("sum", Text(sum!.Value))
            );
        return beyond.Concat(sums);
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
