using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Places, facts, mappings, notation keys and their trails.</summary>
/// <remarks>The one step that each engine writes in its own SQL: millions of facts lie in its tables. Every
///   other step says itself once, through the migration builder.</remarks>
[DbContext(typeof(StorageContext))]
[Migration("0001_first_schema")]
internal sealed class FirstSchema : Migration
{
    private static readonly string[] AddedToOnly =
    [
        "fact_revisions",
        "fact_changes",
        "fact_change_places",
        "source_files",
        "audit_trail",
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(migrationBuilder.IsSqlite() ? SqliteFirstSchema.Sql : PostgresFirstSchema.Sql);
        foreach (var table in AddedToOnly)
        {
            migrationBuilder.RefuseRewriting(table);
        }
    }
}
