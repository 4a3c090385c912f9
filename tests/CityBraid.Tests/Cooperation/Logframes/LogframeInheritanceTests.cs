using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Logframes;

/// <summary>What a project's logframe takes over from its parent's.</summary>
public sealed class LogframeInheritanceTests
{
    [Fact]
    public void A_row_goes_by_its_name_and_never_by_its_title()
    {
        var child = Row("mine", "Composting") with { From = "r1" };

        var renewed = LogframeInheritance.Renew(
            "child",
            [child],
            [Row("r2", "Composting"), Row("r1", "Recycling")]
        );

        Assert.Equal(
            [("mine", "Recycling"), ("child/r2", "Composting")],
            renewed.Select(row => (row.Id, row.Fields["title"]))
        );
    }

    [Fact]
    public void A_change_of_the_parent_brings_nothing_back_that_the_child_took_out()
    {
        var removed = Row("mine", "Composting") with { From = "r1", IsRemoved = true };

        var once = LogframeInheritance.Renew("child", [removed], [Row("r1", "Composting, renamed")]);
        var twice = LogframeInheritance.Renew("child", once, [Row("r1", "Composting, renamed again")]);

        Assert.Same(removed, Assert.Single(twice));
    }

    [Fact]
    public void What_the_child_wrote_itself_stays()
    {
        var child = Row("mine", "Ours") with
        {
            From = "r1",
            Own = new HashSet<string> { "title" },
        };
        var parent = new InheritedRow(
            "r1",
            new Dictionary<string, string> { ["title"] = "Theirs", ["means"] = "Survey" }
        );

        var row = Assert.Single(LogframeInheritance.Renew("child", [child], [parent]));

        Assert.Equal(("Ours", "Survey"), (row.Fields["title"], row.Fields["means"]));
    }

    [Fact]
    public void Own_rows_and_those_that_the_parent_took_out_stay()
    {
        InheritedRow[] rows = [Row("own", "Own"), Row("mine", "Theirs") with { From = "gone" }];

        Assert.Equal(
            rows,
            LogframeInheritance.Renew("child", rows, [Row("gone", "Theirs") with { IsRemoved = true }])
        );
        Assert.Equal(rows, LogframeInheritance.Renew("child", rows, []));
    }

    [Fact]
    public void A_second_renewal_changes_nothing_more()
    {
        InheritedRow[] parent = [Row("r1", "One"), Row("r2", "Two")];
        var once = LogframeInheritance.Renew("child", [], parent);

        Assert.Equal(
            once.Select(row => (row.Id, row.From, row.Fields["title"])),
            LogframeInheritance
                .Renew("child", once, parent)
                .Select(row => (row.Id, row.From, row.Fields["title"]))
        );
    }

    private static InheritedRow Row(string id, string title) =>
        new(id, new Dictionary<string, string> { ["title"] = title });
}
