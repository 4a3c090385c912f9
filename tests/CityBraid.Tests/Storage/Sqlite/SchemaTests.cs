using CityBraid.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CityBraid.Tests.Storage.Sqlite;

/// <summary>The migrated schema is the one the model expects: column by column, index by index.</summary>
public sealed class SchemaTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Columns_are_those_of_the_model() =>
        await SameAsync(
            table =>
                from column in table.Columns
                let position = table.PrimaryKey!.Columns.ToList().IndexOf(column) + 1
                select $"{table.Name}.{column.Name} {column.StoreType} "
                    + $"{(column.IsNullable ? "null" : "not null")} key {position}",
            """
            SELECT m.name || '.' || c.name || ' ' || c.type || iif(c."notnull", ' not null', ' null')
                || ' key ' || c.pk
            FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'table'
            """
        );

    [Fact]
    public async Task Indexes_are_those_of_the_model() =>
        await SameAsync(
            table =>
                from index in table.Indexes
                let columns = string.Join(',', index.Columns.Select(column => column.Name))
                select $"{table.Name}: {index.Name} ({columns}){(index.IsUnique ? " unique" : "")}",
            """
            SELECT m.name || ': ' || i.name || ' (' || (SELECT group_concat(name) FROM (
                SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)) || ')'
                || iif(i."unique", ' unique', '')
            FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table' AND i.origin = 'c'
            """
        );

    [Fact]
    public async Task Foreign_keys_are_those_of_the_model() =>
        await SameAsync(
            table =>
                from key in table.ForeignKeyConstraints
                select $"{table.Name}.{key.Columns.Single().Name} to "
                    + $"{key.PrincipalTable.Name}.{key.PrincipalColumns.Single().Name}",
            """
            SELECT m.name || '.' || k."from" || ' to ' || k."table" || '.' || k."to"
            FROM sqlite_master m, pragma_foreign_key_list(m.name) k WHERE m.type = 'table'
            """
        );

    [Fact]
    public async Task The_current_facts_of_a_place_are_found_by_the_key()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        foreach (var query in new[] { "place = 'a'", "place = 'a' AND variable = 'b'" })
        {
            var plan = database.Rows($"EXPLAIN QUERY PLAN SELECT * FROM fact_revisions WHERE {query}");
            Assert.Contains("USING PRIMARY KEY", Assert.Single(plan), StringComparison.Ordinal);
        }
    }

    private static async Task SameAsync(Func<ITable, IEnumerable<string>> expected, string sql)
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var model = await database.Inner.ReadAsync(context =>
            Task.FromResult(context.GetService<IDesignTimeModel>().Model.GetRelationalModel())
        );

        Assert.Equal(
            model.Tables.SelectMany(expected).Order(StringComparer.Ordinal),
            database
                .Rows(sql)
                .Where(row => !row.StartsWith("__EF", StringComparison.Ordinal))
                // The scheduler's tables are no part of the model.
                .Where(row => !row.StartsWith("qrtz_", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
    }
}
