using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Changes;

/// <summary>What two people write at once is put together; only the same cell can conflict.</summary>
public sealed class FieldMergeTests
{
    private static readonly FieldSet Seen = Of(
        ("name/en", "Mangroves"),
        ("status", "draft"),
        ("countries/th", "1"),
        ("partners/unep/funding", "50")
    );

    [Fact]
    public void Changes_of_different_fields_are_both_kept()
    {
        var theirs = Seen.With(Pairs(("status", "adopted"), ("countries/vn", "1")));
        var mine = Seen.With(
            Pairs(("name/th", "ป่าชายเลน"), ("countries/kh", "1"), ("partners/unep/design", "50"))
        );

        var merge = FieldMerge.Of(Seen, theirs, mine);

        Assert.Empty(merge.Conflicts);
        Assert.Equal("adopted", merge.Fields["status"]);
        Assert.Equal("ป่าชายเลน", merge.Fields["name/th"]);
        Assert.Equal(["kh", "th", "vn"], merge.Fields.Members("countries"));
        Assert.Equal("50", merge.Fields["partners/unep/design"]);
    }

    [Fact]
    public void The_same_field_with_different_texts_conflicts_and_keeps_what_is_on_record()
    {
        var theirs = Seen.With(Pairs(("status", "adopted")));
        var mine = Seen.With(Pairs(("status", "ended"), ("name/en", "Coasts")));

        var merge = FieldMerge.Of(Seen, theirs, mine);

        Assert.Equal([new FieldConflict("status", "draft", "adopted", "ended")], merge.Conflicts);
        Assert.Equal("adopted", merge.Fields["status"]);
        Assert.Equal("Coasts", merge.Fields["name/en"]);
    }

    [Fact]
    public void The_same_change_twice_is_no_conflict()
    {
        var both = Seen.With(Pairs(("status", "adopted"), ("countries/th", "")));

        var merge = FieldMerge.Of(Seen, both, both);

        Assert.Empty(merge.Conflicts);
        Assert.True(merge.Fields.Says(both));
    }

    private static FieldSet Of(params (string, string)[] fields) => new(Pairs(fields));

    private static IEnumerable<KeyValuePair<string, string>> Pairs(params (string, string)[] fields) =>
        fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2));
}
