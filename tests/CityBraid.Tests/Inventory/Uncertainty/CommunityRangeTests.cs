using CityBraid.Tables;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.Uncertainty;

/// <summary>What communities collect has, by rule, the widest range of its kind, and else none.</summary>
public sealed class CommunityRangeTests
{
    [Fact]
    public void A_community_has_the_widest_range_of_the_kind_where_there_is_one_for_estimates()
    {
        var files = new ReferenceFiles(name => File.OpenRead(Path.Combine(Repository.Root, "data", name)));
        var kinds = files
            .Load("uncertainty/activity")
            .GroupBy(row => (row["references"], row["methods"]))
            .ToList();

        foreach (var kind in kinds)
        {
            var widest = kind.Where(row => row["quality"] != "community")
                .MaxBy(row => row.Number("upper") - row.Number("lower"))!;
            var community = kind.SingleOrDefault(row => row["quality"] == "community");

            Assert.Equal(kind.Any(row => row["quality"] == "estimated"), community is not null);
            Assert.True(
                community is null
                    || (community["lower"], community["upper"], community["shape"])
                        == (widest["lower"], widest["upper"], widest["shape"])
            );
        }

        Assert.Contains(kinds, kind => kind.Any(row => row["quality"] == "community"));
    }
}
