using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Whom a benefit of a project reaches.</summary>
/// <param name="Benefit">Which benefit.</param>
/// <param name="Who">Whom.</param>
/// <param name="Percent">How much of it; null when it is not stated, which is not nought.</param>
/// <param name="How">By which way; null when it is not stated.</param>
public sealed record BenefitShare(string Benefit, LocalText Who, decimal? Percent, LocalText? How)
{
    /// <summary>The shares that a project's fields state, by benefit.</summary>
    public static IReadOnlyList<BenefitShare> Of(FieldSet fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return
        [
            .. from row in fields.Rows("benefit_shares")
            let benefit = row.Value["benefit"]
            let who = row.Value.FindLocal("beneficiary")
            where benefit is not null && who is not null
            orderby benefit
            select new BenefitShare(
                benefit,
                who,
                row.Value.FindNumber("percent"),
                row.Value.FindLocal("how")
            ),
        ];
    }

    /// <summary>The shares of one benefit added up; null unless every one is stated.</summary>
    public static decimal? FindSum(IReadOnlyCollection<BenefitShare> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return shares.Count > 0 && shares.All(share => share.Percent is >= 0 and <= ProjectShares.Whole)
            ? shares.Sum(share => share.Percent)
            : null;
    }
}
