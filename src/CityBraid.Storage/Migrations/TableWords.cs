using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace CityBraid.Storage;

/// <summary>What a migration says the same way on every engine and the builder has no word for.</summary>
internal static class TableWords
{
    /// <summary>Marks a number that the database counts up itself.</summary>
    public const string CountedMark = "CityBraid:Counted";

    /// <summary>A key that the database counts up itself; after a failure numbers may be left out.</summary>
    public static OperationBuilder<AddColumnOperation> Counted(this ColumnsBuilder columns) =>
        columns.Column<long>().Annotation(CountedMark, true);

    /// <summary>Lets the rows of a table be added and read, never changed or deleted.</summary>
    public static void RefuseRewriting(this MigrationBuilder migrationBuilder, string table)
    {
        foreach (var action in new[] { "UPDATE", "DELETE" })
        {
            migrationBuilder.Sql(
                migrationBuilder.IsSqlite()
                    ? SqliteFirstSchema.Refuse(table, action)
                    : PostgresFirstSchema.Refuse(table, action)
            );
        }
    }
}
