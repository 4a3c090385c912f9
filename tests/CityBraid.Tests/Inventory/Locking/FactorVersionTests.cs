using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Locking;

public sealed class FactorVersionTests
{
    [Fact]
    public void The_same_rows_give_the_same_digest_and_another_value_another()
    {
        var again = OurTables.Without("factors/grid", _ => false);
        var other = OurTables.Changing("factors/grid", row => row["value"] == "0.4999", "value", "0.4998");

        Assert.Equal(OurTables.Whole.Version, again.Version);
        Assert.NotEqual(OurTables.Whole.Version.Digest, other.Version.Digest);
        Assert.Equal(64, OurTables.Whole.Version.Digest.Length);
    }

    [Fact]
    public void A_version_holds_every_factor_table_that_the_program_ships()
    {
        var shipped = Directory
            .EnumerateFiles(Path.Combine(House.Repository.Root, "data", "factors"), "*.csv")
            .Select(path => "factors/" + Path.GetFileNameWithoutExtension(path))
            .Append("sectors/regions")
            .Order(StringComparer.Ordinal);

        Assert.Equal(shipped, OurTables.Whole.Version.Tables().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_version_that_was_kept_answers_like_the_tables_it_was_made_of()
    {
        var kept = new InventoryTables(
            new KeptTables(OurTables.Whole.Version, OurTables.Shipped),
            OurTables.Units
        );

        Assert.Equal(OurTables.Whole.Version, kept.Version);
        Assert.True(kept.Version.IsWhole);
        Assert.False((kept.Version with { Content = "{}" }).IsWhole);
    }
}
