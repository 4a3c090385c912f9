using System.Globalization;
using CityBraid.Credits;
using CityBraid.Kernel;
using static CityBraid.Tests.Credits.Claims.Claimed;

namespace CityBraid.Tests.Credits.Claims;

/// <summary>The fewest claims to withdraw, held against trying all sets.</summary>
public sealed class WithdrawalSearchTests
{
    [Fact]
    public void A_claim_that_meets_many_goes_alone()
    {
        var found = Find(["all", "a", "b", "c"], [(0, 1), (0, 2), (0, 3)]);

        Assert.Equal(["all"], Names(found));
        Assert.True(found.IsSmallest);
    }

    [Fact]
    public void Of_two_that_meet_the_one_of_fewer_tonnes_goes()
    {
        var claims = new[] { Claim("much", tonnes: 900), Claim("little", tonnes: 20) };

        Assert.Equal(["little"], Names(WithdrawalSearch.Find([Pair(claims[0], claims[1])])));
    }

    [Fact]
    public void What_is_used_up_stays_and_the_other_goes()
    {
        var claims = new[] { Claim("used", tonnes: 1, isFinal: true), Claim("open", tonnes: 900) };

        Assert.Equal(["open"], Names(WithdrawalSearch.Find([Pair(claims[0], claims[1])])));
    }

    [Fact]
    public void Two_that_are_used_up_can_only_be_compensated()
    {
        var pair = Pair(Claim("one", isFinal: true), Claim("other", isFinal: true));
        var found = WithdrawalSearch.Find([pair]);

        Assert.Empty(found.Claims);
        Assert.Equal([pair], found.Unsettled);
    }

    [Fact]
    public void Nothing_goes_where_nothing_meets() => Assert.Empty(WithdrawalSearch.Find([]).Claims);

    [Fact]
    public void It_finds_what_trying_every_set_finds()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var chance = new Random(seed);
            var claims = Enumerable
                .Range(0, chance.Next(2, 11))
                .Select(number =>
                    Claim(
                        $"C{number.ToString(CultureInfo.InvariantCulture)}",
                        tonnes: chance.Next(1, 5),
                        isFinal: chance.Next(8) == 0
                    )
                )
                .ToArray();
            var pairs = Pairs(claims.Length)
                .Where(_ => chance.Next(3) == 0)
                .Select(ends => Pair(claims[ends.One], claims[ends.Other]))
                .ToList();

            var found = WithdrawalSearch.Find(pairs);

            var where = string.Create(CultureInfo.InvariantCulture, $"seed {seed}");
            Assert.True(found.IsSmallest, where);
            Assert.True(Settles(pairs.Except(found.Unsettled), [.. found.Claims]), where);
            Assert.True(
                Least(claims, [.. pairs.Except(found.Unsettled)])
                    == (found.Claims.Count, found.Claims.Sum(claim => claim.Tonnes!.Value)),
                where
            );
        }
    }

    [Fact]
    public void A_long_chain_of_claims_is_settled_by_every_second_one()
    {
        var names = Enumerable.Range(0, 200).Select(i => i.ToString("000", CultureInfo.InvariantCulture));
        var found = Find([.. names], [.. Enumerable.Range(0, 199).Select(i => (i, i + 1))]);

        Assert.Equal(100, found.Claims.Count);
        Assert.True(found.IsSmallest);
    }

    private static ClaimWithdrawals Find(string[] names, (int One, int Other)[] pairs)
    {
        var claims = names.Select(name => Claim(name)).ToArray();
        return WithdrawalSearch.Find(pairs.Select(ends => Pair(claims[ends.One], claims[ends.Other])));
    }

    private static ClaimOverlap Pair(ReductionClaim one, ReductionClaim other) =>
        new(one, other, ClaimRelation.CountedTwice, one.Days, TonnesMax: null);

    private static IEnumerable<string> Names(ClaimWithdrawals found) =>
        found.Claims.Select(claim => claim.Id);

    private static IEnumerable<(int One, int Other)> Pairs(int count) =>
        from one in Enumerable.Range(0, count)
        from other in Enumerable.Range(one + 1, count - one - 1)
        select (one, other);

    private static bool Settles(IEnumerable<ClaimOverlap> pairs, HashSet<ReductionClaim> gone) =>
        pairs.All(pair => gone.Contains(pair.One) || gone.Contains(pair.Other));

    /// <summary>The fewest claims, and of those the fewest tonnes, by trying every set.</summary>
    private static (int Count, decimal Tonnes) Least(ReductionClaim[] claims, List<ClaimOverlap> pairs) =>
        Enumerable
            .Range(0, 1 << claims.Length)
            .Select(set => claims.Where((_, place) => (set >> place & 1) == 1).ToHashSet())
            .Where(set => set.All(claim => !claim.IsFinal) && Settles(pairs, set))
            .Select(set => (set.Count, set.Sum(claim => claim.Tonnes!.Value)))
            .Min();
}
