using System.Data.Common;
using CityBraid.Storage;
using CityBraid.Tests.Storage.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CityBraid.Tests.Storage;

/// <summary>The migrated schema is the one the model expects: column by column, index by index.</summary>
public abstract class SchemaTests(TestEngine engine)
{
    /// <summary>In PostgreSQL a trigger checks once per statement what foreign keys would check per
    ///   row.</summary>
    private const string CheckedByTrigger = "fact_revisions";

    private const string SqliteColumns = """
        SELECT m.name || '.' || c.name || ' ' || c.type || iif(c."notnull", ' not null', ' null')
            || ' key ' || c.pk
        FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'table'
        """;

    private const string SqliteIndexes = """
        SELECT m.name || ': ' || i.name || ' (' || (SELECT group_concat(name) FROM (
            SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)) || ')'
            || iif(i."unique", ' unique', '')
        FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table' AND i.origin = 'c'
        """;

    private const string SqliteForeignKeys = """
        SELECT m.name || '.' || k."from" || ' to ' || k."table" || '.' || k."to"
        FROM sqlite_master m, pragma_foreign_key_list(m.name) k WHERE m.type = 'table'
        """;

    private const string PostgresColumns = """
        SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            || CASE WHEN a.attnotnull THEN ' not null' ELSE ' null' END
            || ' key ' || coalesce(array_position(k.conkey, a.attnum), 0)
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        """;

    private const string PostgresIndexes = """
        SELECT t.relname || ': ' || x.relname || ' (' || (
            SELECT string_agg(a.attname, ',' ORDER BY array_position(i.indkey::int2[], a.attnum))
            FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (i.indkey)) || ')'
            || CASE WHEN i.indisunique THEN ' unique' ELSE '' END
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
        WHERE t.relnamespace = 'public'::regnamespace AND NOT i.indisprimary
        """;

    private const string PostgresForeignKeys = """
        SELECT conrelid::regclass::text || '.' || a.attname || ' to ' || confrelid::regclass::text || '.'
            || b.attname
        FROM pg_constraint
        CROSS JOIN LATERAL unnest(conkey, confkey) AS pair (own, other)
        JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = pair.own
        JOIN pg_attribute b ON b.attrelid = confrelid AND b.attnum = pair.other
        WHERE contype = 'f' AND connamespace = 'public'::regnamespace
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Columns_are_those_of_the_model() =>
        await SameAsync(
            table =>
                from column in table.Columns
                let position = table.PrimaryKey!.Columns.ToList().IndexOf(column) + 1
                select $"{table.Name}.{column.Name} {column.StoreType} "
                    + $"{(column.IsNullable ? "null" : "not null")} key {position}",
            SqliteColumns,
            PostgresColumns
        );

    [Fact]
    public async Task Indexes_are_those_of_the_model() =>
        await SameAsync(
            table =>
                from index in table.Indexes
                let columns = string.Join(',', index.Columns.Select(column => column.Name))
                select $"{table.Name}: {index.Name} ({columns}){(index.IsUnique ? " unique" : "")}",
            SqliteIndexes,
            PostgresIndexes
        );

    [Fact]
    public async Task Foreign_keys_are_those_of_the_model() =>
        await SameAsync(
            table =>
                from key in table.ForeignKeyConstraints
                where engine == TestEngine.Sqlite || table.Name != CheckedByTrigger
                from pair in key.Columns.Zip(key.PrincipalColumns)
                select $"{table.Name}.{pair.First.Name} to "
                    + $"{key.PrincipalTable.Name}.{pair.Second.Name}",
            SqliteForeignKeys,
            PostgresForeignKeys
        );

    [Theory]
    [InlineData("place", "'nowhere'")]
    [InlineData("change", "99")]
    [InlineData("file_id", "99")]
    public async Task A_revision_of_something_that_is_not_there_is_refused(string column, string value)
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await database.Facts.SaveAsync(Stated.New(Stated.Fact(Stated.Key(1), 1)), Cancellation);
        const string Columns =
            "place, variable, period_from, period_to, period_kind, revision, change, value, unit, quality, "
            + "file_id";
        var values = Columns
            .Replace("revision", "2", StringComparison.Ordinal)
            .Replace(column, value, StringComparison.Ordinal);

        var fault = Assert.ThrowsAny<DbException>(() =>
            database.Rows($"INSERT INTO fact_revisions ({Columns}) SELECT {values} FROM fact_revisions")
        );

        Assert.DoesNotContain("duplicate", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], database.Rows("SELECT count(*) FROM fact_revisions"));
    }

    private async Task SameAsync(Func<ITable, IEnumerable<string>> expected, string sqlite, string postgres)
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var model = await database.Inner.ReadAsync(context =>
            Task.FromResult(context.GetService<IDesignTimeModel>().Model.GetRelationalModel())
        );

        Assert.Equal(
            model.Tables.SelectMany(expected).Order(StringComparer.Ordinal),
            database
                .Rows(engine == TestEngine.Sqlite ? sqlite : postgres)
                .Where(row => !row.StartsWith("__EF", StringComparison.Ordinal))
                // The scheduler's tables are no part of the model.
                .Where(row => !row.StartsWith("qrtz_", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
    }

    public sealed class OnSqlite() : SchemaTests(TestEngine.Sqlite)
    {
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
    }

    public sealed class OnPostgres() : SchemaTests(TestEngine.Postgres)
    {
        [Fact]
        public async Task Text_is_ordered_and_compared_by_its_bytes()
        {
            using var database = await TemporaryDatabase.WithPlacesAsync(TestEngine.Postgres);

            Assert.Empty(
                database.Rows(
                    """
                    SELECT c.relname || '.' || a.attname || ' ' || l.collname
                    FROM pg_class c
                    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                    JOIN pg_collation l ON l.oid = a.attcollation
                    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
                        AND c.relname NOT LIKE '\_\_EF%' AND l.collname <> 'C'
                    """
                )
            );
        }
    }
}
