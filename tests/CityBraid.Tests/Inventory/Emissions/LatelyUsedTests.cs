using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Emissions;

public sealed class LatelyUsedTests
{
    [Fact]
    public void What_was_not_asked_for_longest_goes_first()
    {
        var kept = new LatelyUsed<string, string>(10);
        kept.Keep("a", "A", 4);
        kept.Keep("b", "B", 4);
        Assert.Equal("A", kept.Find("a"));

        kept.Keep("c", "C", 3);

        Assert.Equal(["A", null, "C"], Find(kept, "a", "b", "c"));
        Assert.Equal(7, kept.Weight);
    }

    [Fact]
    public void What_is_too_heavy_crowds_out_nothing()
    {
        var kept = new LatelyUsed<string, string>(10);
        kept.Keep("a", "A", 10);
        kept.Keep("b", "B", 11);

        Assert.Equal(["A", null], Find(kept, "a", "b"));
    }

    [Fact]
    public void A_heavy_value_crowds_out_several()
    {
        var kept = new LatelyUsed<string, string>(10);
        kept.Keep("a", "A", 5);
        kept.Keep("b", "B", 5);
        kept.Keep("c", "C", 9);

        Assert.Equal([null, null, "C"], Find(kept, "a", "b", "c"));
        Assert.Equal(9, kept.Weight);
    }

    [Fact]
    public void A_key_keeps_its_first_value_and_weighs_once()
    {
        var kept = new LatelyUsed<string, string>(10);
        kept.Keep("a", "A", 5);
        kept.Keep("a", "B", 5);

        Assert.Equal(("A", 5), (kept.Find("a"), kept.Weight));
    }

    private static IEnumerable<string?> Find(LatelyUsed<string, string> kept, params string[] keys) =>
        keys.Select(kept.Find);
}
