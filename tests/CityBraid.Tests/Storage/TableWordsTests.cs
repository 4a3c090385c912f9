using System.Data.Common;
using CityBraid.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Tests.Storage;

/// <summary>A step that is said once makes the same table on each engine.</summary>
public abstract class TableWordsTests(TestEngine engine)
{
    public sealed class OnSqlite() : TableWordsTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : TableWordsTests(TestEngine.Postgres);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_are_counted_text_is_in_order_of_bytes_and_nothing_is_rewritten()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await database.Inner.WriteAsync((context, _) => MakeAsync(context), Cancellation);

        database.Rows("INSERT INTO things (name, is_open, place) VALUES ('ข', '1', 'khon-kaen')");
        database.Rows("INSERT INTO things (name, is_open, place) VALUES ('a', '0', 'khon-kaen')");
        database.Rows("INSERT INTO things (name, is_open, place) VALUES ('B', '1', 'chiang-mai')");

        Assert.Equal(["3|B", "2|a", "1|ข"], database.Rows("SELECT id, name FROM things ORDER BY name"));
        Assert.ThrowsAny<DbException>(() => database.Rows("UPDATE things SET name = 'c'"));
        Assert.ThrowsAny<DbException>(() => database.Rows("DELETE FROM things"));
        Assert.ThrowsAny<DbException>(() =>
            database.Rows("INSERT INTO things (name, is_open, place) VALUES ('d', '1', 'nowhere')")
        );
        Assert.Equal(["3"], database.Rows("SELECT count(*) FROM things"));
    }

    private static async Task<int> MakeAsync(StorageContext context)
    {
        var step = new MigrationBuilder(context.Database.ProviderName);
        step.CreateTable(
            "things",
            table => new
            {
                id = table.Counted(),
                name = table.Column<string>(),
                is_open = table.Column<bool>(),
                place = table.Column<string>(),
                day = table.Column<DateOnly>(nullable: true),
                picture = table.Column<byte[]>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_things", row => row.id);
                table.ForeignKey("fk_things_place", row => row.place, "places", "code");
            }
        );
        step.RefuseRewriting("things");
        foreach (var command in context.GetService<IMigrationsSqlGenerator>().Generate(step.Operations))
        {
            await context.Database.ExecuteSqlRawAsync(command.CommandText, Cancellation);
        }

        return step.Operations.Count;
    }
}
