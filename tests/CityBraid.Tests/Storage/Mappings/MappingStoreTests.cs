using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Storage.Mappings;

/// <summary>Mappings are remembered under their names, with the trail of their changes.</summary>
public abstract class MappingStoreTests(TestEngine engine)
{
    public sealed class OnSqlite() : MappingStoreTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : MappingStoreTests(TestEngine.Postgres);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static TableMapping Bills =>
        new(
            "บิลค่าไฟ",
            3,
            new Dictionary<FactPart, string> { [FactPart.Value] = "หน่วย", [FactPart.Period] = "เดือน" },
            new Dictionary<FactPart, string> { [FactPart.Unit] = "kWh" },
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["บ้าน"] = "electricity.residential",
                ["รวม"] = "",
            }
        );

    [Fact]
    public async Task A_mapping_comes_back_as_it_was_saved()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await SaveAsync(database, Bills);

        var found = await database.Mappings.FindMappingAsync(Bills.Name, Cancellation);

        Assert.NotNull(found);
        Assert.Equal((Bills.Name, Bills.HeaderRow), (found.Name, found.HeaderRow));
        Assert.Equal(Bills.Columns, found.Columns);
        Assert.Equal(Bills.Constants, found.Constants);
        Assert.Equal(Bills.Items, found.Items);
        Assert.Null(await database.Mappings.FindMappingAsync("none", Cancellation));
    }

    [Fact]
    public async Task A_mapping_replaces_the_one_of_its_name_and_the_trail_says_so()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await SaveAsync(database, Bills);
        await SaveAsync(database, Bills with { Name = "another" });
        await SaveAsync(database, Bills with { HeaderRow = 4 });

        var all = await database.Mappings.ListMappingsAsync(Cancellation);

        Assert.Equal(
            [("another", 3), ("บิลค่าไฟ", 4)],
            all.Select(mapping => (mapping.Name, mapping.HeaderRow))
        );
        Assert.Equal(
            ["another|-|3", "บิลค่าไฟ|-|3", "บิลค่าไฟ|3|4"],
            database.Rows(
                $"""
                SELECT key, {database.Field("before_json", "headerRow")}, {database.Field(
                    "after_json",
                    "headerRow"
                )} FROM audit_trail
                WHERE subject = 'mapping' ORDER BY key, id
                """
            )
        );
    }

    [Fact]
    public async Task A_mapping_is_replaced_by_whoever_made_it_and_by_nobody_else()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var (maker, other) = (Contributor("maker"), Contributor("other"));

        Assert.True(await SaveAsync(database, Bills, maker));
        Assert.False(await SaveAsync(database, Bills with { HeaderRow = 9 }, other));
        Assert.True(await SaveAsync(database, Bills with { HeaderRow = 7 }, maker));

        Assert.Equal(7, (await database.Mappings.FindMappingAsync(Bills.Name, Cancellation))!.HeaderRow);
        Assert.True(await SaveAsync(database, Bills));

        static Actor Contributor(string name) =>
            new(name, (permission, _) => permission == Permission.WriteMappings);
    }

    private static Task<bool> SaveAsync(
        TemporaryDatabase database,
        TableMapping mapping,
        Actor? actor = null
    ) =>
        database.Mappings.TrySaveMappingAsync(
            mapping,
            actor ?? Actor.LocalAdministrator,
            TemporaryDatabase.At,
            Cancellation
        );
}
