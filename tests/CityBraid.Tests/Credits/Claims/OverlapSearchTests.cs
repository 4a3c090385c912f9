using CityBraid.Credits;
using CityBraid.Kernel;
using static CityBraid.Tests.Credits.Claims.Claimed;

namespace CityBraid.Tests.Credits.Claims;

/// <summary>When two claims are about one reduction, and what that means.</summary>
public sealed class OverlapSearchTests
{
    [Theory]
    [InlineData("korat", "I.2.2", "2020-12-31/2021-06-30", true)]
    [InlineData("isan", "I", "2020-01-01/2020-12-31", true)]
    [InlineData("thailand", "I.2", "2020-06-01/2020-06-30", true)]
    [InlineData("korat", "I.2.2/roofs", "2019-01-01/2025-12-31", true)]
    [InlineData("khon-kaen", "I.2.2", "2020-01-01/2020-12-31", false)]
    [InlineData("lamu", "I.2.2", "2020-01-01/2020-12-31", false)]
    [InlineData("korat", "I.2.1", "2020-01-01/2020-12-31", false)]
    [InlineData("korat", "I.2.2", "2021-01-01/2021-12-31", false)]
    public void Claims_meet_where_place_source_and_days_do(
        string place,
        string source,
        string days,
        bool meets
    )
    {
        var map = Map(
            Claim("A", ClaimBasis.Credit),
            Claim("B", ClaimBasis.OtherRegistry, place, source, days)
        );

        Assert.Equal(meets ? 1 : 0, map.Overlaps.Count);
    }

    [Theory]
    [InlineData(ClaimBasis.Credit, "korat", ClaimBasis.Credit, "korat", false)]
    [InlineData(ClaimBasis.Credit, "korat", ClaimBasis.OtherRegistry, "korat", false)]
    [InlineData(ClaimBasis.Credit, "korat", ClaimBasis.Inventory, "korat", false)]
    [InlineData(ClaimBasis.Credit, "korat", ClaimBasis.Plan, "korat", false)]
    [InlineData(ClaimBasis.OtherRegistry, "korat", ClaimBasis.Ndc, "thailand", false)]
    [InlineData(ClaimBasis.Ndc, "thailand", ClaimBasis.Ndc, "thailand", false)]
    [InlineData(ClaimBasis.Inventory, "korat", ClaimBasis.Inventory, "korat", false)]
    [InlineData(ClaimBasis.Credit, "korat", ClaimBasis.Ndc, "thailand", true)]
    [InlineData(ClaimBasis.Inventory, "korat", ClaimBasis.Ndc, "thailand", true)]
    [InlineData(ClaimBasis.Plan, "korat", ClaimBasis.Ndc, "thailand", true)]
    [InlineData(ClaimBasis.Inventory, "korat", ClaimBasis.Inventory, "isan", true)]
    [InlineData(ClaimBasis.Plan, "isan", ClaimBasis.Plan, "korat", true)]
    [InlineData(ClaimBasis.Plan, "korat", ClaimBasis.Inventory, "korat", true)]
    public void Some_accounts_hold_others(
        ClaimBasis one,
        string here,
        ClaimBasis other,
        string there,
        bool isNested
    )
    {
        foreach (var (left, right) in new[] { ("A", "B"), ("B", "A") })
        {
            var overlap = Assert.Single(Map(Claim(left, one, here), Claim(right, other, there)).Overlaps);
            Assert.Equal(isNested ? ClaimRelation.Nested : ClaimRelation.CountedTwice, overlap.Relation);
        }
    }

    [Fact]
    public void An_inventory_finds_only_what_its_own_plan_expected() =>
        Assert.Equal(
            ClaimRelation.CountedTwice,
            Assert.Single(Map(Claim("A"), Claim("B", ClaimBasis.Inventory, claimant: "B")).Overlaps).Relation
        );

    [Fact]
    public void A_pair_tells_its_days_and_the_most_that_is_in_both()
    {
        var pair = Assert.Single(
            Map(
                Claim("A", tonnes: 300, days: "2020-01-01/2020-06-30"),
                Claim("B", tonnes: 250.5m, days: "2020-06-01/2020-12-31")
            ).Overlaps
        );

        Assert.Equal("2020-06", pair.Days.ToString());
        Assert.Equal(250.5m, pair.TonnesMax);
    }

    [Fact]
    public void Tonnes_that_nobody_states_are_not_nought() =>
        Assert.Null(Assert.Single(Map(Claim("A", tonnes: null), Claim("B")).Overlaps).TonnesMax);

    [Fact]
    public void A_claim_that_says_no_place_or_source_is_told_apart()
    {
        var map = Map(Claim("A", place: null), Claim("B", source: null), Claim("C"));

        Assert.Equal(["A", "B"], map.Unplaced.Select(claim => claim.Id).Order(StringComparer.Ordinal));
        Assert.Empty(map.Overlaps);
    }

    [Fact]
    public void Places_that_lie_in_each_other_by_mistake_end_the_search()
    {
        var places = Places.ToDictionary();
        places[new PlaceCode("isan")] = places[new PlaceCode("isan")] with
        {
            Parent = new PlaceCode("korat"),
        };

        Assert.Empty(ShowClaimMap.Map([Claim("A"), Claim("B", place: "lamu")], places).Overlaps);
    }
}
