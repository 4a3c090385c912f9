using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Factor libraries and the inventories locked to them: the same tables on every engine.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0008_factor_locks")]
internal sealed class FactorLocksSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "factor_versions",
            columns: table => new
            {
                digest = table.Column<string>(nullable: false),
                content = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_factor_versions", row => row.digest)
        );
        migrationBuilder.CreateTable(
            name: "factor_locks",
            columns: table => new
            {
                place = table.Column<string>(nullable: false),
                year = table.Column<int>(nullable: false),
                version = table.Column<string>(nullable: false),
                locked_by = table.Column<string>(nullable: false),
                locked_at = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_factor_locks", row => new { row.place, row.year });
                table.ForeignKey("fk_factor_locks_places", row => row.place, "places", "code");
                table.ForeignKey(
                    "fk_factor_locks_factor_versions",
                    row => row.version,
                    "factor_versions",
                    "digest"
                );
            }
        );
    }
}
