using CityBraid.Cooperation;
using CityBraid.Tests.Cooperation.Results;

namespace CityBraid.Tests.Cooperation.Logframes;

/// <summary>What a project's logframe reads from its parent's.</summary>
public sealed class LogframeInheritanceTests
{
    [Fact]
    public void A_row_goes_by_its_name_and_never_by_its_title()
    {
        var parent = Logframe(
            "parent",
            ("levels/r2/text/en", "Composting"),
            ("levels/r1/text/en", "Recycling")
        );
        var child = Logframe("child", ("follows", "parent"), ("levels/mine/follows", "r1"));

        var row = Assert.Single(LogframeInheritance.Rows(child, Known.Book(parent, child)));

        Assert.Equal(("mine", "r1", "Recycling"), (row.Id, row.From, row.Fields["text/en"]));
    }

    [Fact]
    public void What_the_child_wrote_itself_stays_in_every_language_and_the_rest_is_the_parents()
    {
        var parent = Logframe(
            "parent",
            ("levels/r1/text/en", "Theirs"),
            ("levels/r1/text/th", "ของเขา"),
            ("levels/r1/means/en", "Survey"),
            ("levels/r1/measured_by/trained", "1")
        );
        var child = Logframe(
            "child",
            ("follows", "parent"),
            ("levels/r1/follows", "r1"),
            ("levels/r1/text/en", "Ours")
        );

        var row = Assert.Single(LogframeInheritance.Rows(child, Known.Book(parent, child)));

        Assert.Equal(
            ("Ours", null, "Survey", "1"),
            (
                row.Fields["text/en"],
                row.Fields["text/th"],
                row.Fields["means/en"],
                row.Fields["measured_by/trained"]
            )
        );
        Assert.Equal(["text"], row.Own);
    }

    [Fact]
    public void What_the_child_took_out_never_comes_back_and_is_not_offered()
    {
        var parent = Logframe("parent", ("levels/r1/text/en", "One"), ("levels/r2/text/en", "Two"));
        var child = Logframe("child", ("follows", "parent"), ("levels/r1/follows", "r1"));
        var gone = child with { Fields = InheritanceDeeds.TakeOut(child, ["r1"]) };
        var renamed = Logframe("parent", ("levels/r1/text/en", "One, renamed"), ("levels/r2/text/en", "Two"));

        var book = Known.Book(renamed, gone);

        Assert.Empty(LogframeInheritance.Rows(gone, book));
        Assert.Equal("r2", Assert.Single(LogframeInheritance.Offered(gone, book)).Id);
        Assert.Equal("r1", Assert.Single(LogframeInheritance.Rows(child, Known.Book(parent, child))).Id);
        var back = gone with { Fields = InheritanceDeeds.BringBack(gone, ["r1"]) };
        Assert.Equal(
            "One, renamed",
            Assert.Single(LogframeInheritance.Rows(back, Known.Book(renamed, back))).Fields["text/en"]
        );
    }

    [Fact]
    public void What_the_parent_took_out_stays_with_a_child_that_has_it()
    {
        var parent = Logframe("parent", ("levels/r1/text/en", "One"), ("levels/r1/out", "1"));
        var child = Logframe("child", ("follows", "parent"), ("levels/r1/follows", "r1"));

        var row = Assert.Single(LogframeInheritance.Rows(child, Known.Book(parent, child)));

        Assert.Equal(("One", true), (row.Fields["text/en"], row.IsOutAbove));
        Assert.Empty(LogframeInheritance.Rows(parent, Known.Book(parent, child)));
    }

    [Fact]
    public void Rows_are_read_through_a_grandparent_and_a_circle_ends()
    {
        var top = Logframe("top", ("levels/r1/level", "goal"), ("levels/r1/text/en", "Clean air"));
        var middle = Logframe("middle", ("follows", "top"), ("levels/a/follows", "r1"));
        var child = Logframe("child", ("follows", "middle"), ("levels/b/follows", "a"));
        var turned = Logframe("top", ("follows", "child"), ("levels/r1/follows", "b"));

        Assert.Equal(
            "Clean air",
            Assert.Single(LogframeInheritance.Rows(child, Known.Book(top, middle, child))).Fields["text/en"]
        );
        Assert.Empty(
            Assert.Single(LogframeInheritance.Rows(child, Known.Book(turned, middle, child))).Fields
        );
    }

    [Fact]
    public void Rows_are_taken_over_by_name_once_and_an_own_row_of_that_name_stays()
    {
        var parent = Logframe("parent", ("levels/r1/text/en", "One"), ("levels/r2/text/en", "Two"));
        var child = Logframe("child", ("follows", "parent"), ("levels/r1/text/en", "Own"));
        var book = Known.Book(parent, child);

        var once = child with { Fields = InheritanceDeeds.TakeOver(child, book, ["r1", "r2"]) };
        var twice = InheritanceDeeds.TakeOver(once, Known.Book(parent, once), ["r1", "r2"]);

        Assert.Equal(once.Fields.AsEnumerable(), twice);
        Assert.Equal(
            [("2-r1", "One"), ("r1", "Own"), ("r2", "Two")],
            LogframeInheritance
                .Rows(once, Known.Book(parent, once))
                .Select(row => (row.Id, row.Fields["text/en"]!))
        );
    }

    [Fact]
    public void A_row_that_is_written_here_keeps_its_words_when_the_parent_changes()
    {
        var parent = Logframe("parent", ("levels/r1/text/en", "One"), ("levels/r1/level", "goal"));
        var child = Logframe("child", ("follows", "parent"), ("levels/r1/follows", "r1"));
        var own = child with { Fields = InheritanceDeeds.Write(child, Known.Book(parent, child), ["r1"]) };

        var changed = Logframe("parent", ("levels/r1/text/en", "Two"), ("levels/r1/level", "goal"));
        var row = Assert.Single(LogframeInheritance.Rows(own, Known.Book(changed, own)));

        Assert.Equal(("One", "r1"), (row.Fields["text/en"], row.From));
        Assert.Empty(LogframeInheritance.Offered(own, Known.Book(changed, own)));
    }

    [Fact]
    public void Another_parent_is_followed_after_what_followed_the_first_became_ones_own()
    {
        var first = Logframe("first", ("levels/r1/text/en", "One"), ("levels/r2/text/en", "Two"));
        var second = Logframe("second", ("levels/r1/text/en", "Another thing"));
        var child = Logframe(
            "child",
            ("follows", "first"),
            ("levels/r1/follows", "r1"),
            ("levels/r2/follows", "r2"),
            ("levels/r2/out", "1")
        );

        var linked = child with
        {
            Fields = InheritanceDeeds.Link(child, Known.Book(first, second, child), "second"),
        };
        var book = Known.Book(first, second, linked);

        var row = Assert.Single(LogframeInheritance.All(linked, book));
        Assert.Equal(("One", null), (row.Fields["text/en"], row.From));
        Assert.Equal("r1", Assert.Single(LogframeInheritance.Offered(linked, book)).Id);
        Assert.Empty(InheritanceDeeds.Link(linked, book, string.Empty).Members("follows"));
    }

    [Fact]
    public async Task What_follows_nothing_and_what_is_still_followed_is_refused_with_both_names()
    {
        await using var room = await ReportRoom.OpenAsync();
        (string, string)[] one =
        [
            ("name/en", "Programme"),
            ("levels/r1/level", "goal"),
            ("levels/r1/text/en", "Clean air"),
        ];
        await room.SaveAsync(RecordKind.Logframe, "parent", one);
        await room.SaveAsync(
            RecordKind.Logframe,
            "child",
            ("name/en", "City"),
            ("follows", "parent"),
            ("levels/a/follows", "r1")
        );

        var unknown = await room.TrySaveAsync(
            RecordKind.Logframe,
            "other",
            ("name/en", "Other"),
            ("follows", "parent"),
            ("levels/a/follows", "r9")
        );
        var alone = await room.TrySaveAsync(
            RecordKind.Logframe,
            "other",
            ("name/en", "Other"),
            ("levels/a/follows", "r1")
        );
        var deleted = await room.TrySaveAsync(RecordKind.Logframe, "parent", ("name/en", "Programme"));
        var circle = await room.TrySaveAsync(RecordKind.Logframe, "parent", [.. one, ("follows", "child")]);

        Assert.Equal("cooperation.follows-no-row", Assert.Single(unknown.Refusal!.Findings).Code);
        Assert.Equal("cooperation.follows-no-logframe", Assert.Single(alone.Refusal!.Findings).Code);
        var followed = Assert.Single(deleted.Refusal!.Findings);
        Assert.Equal(
            ("cooperation.row-followed", "r1", "child"),
            (followed.Code, followed.Values["row"], followed.Values["logframe"])
        );
        Assert.Equal("cooperation.in-a-circle", Assert.Single(circle.Refusal!.Findings).Code);
    }

    private static CooperationRecord Logframe(string code, params (string, string)[] fields) =>
        Known.Record(RecordKind.Logframe, code, [("name/en", code), .. fields]);
}
