using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>The inventories that were started: the same table on every engine.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0005_inventories")]
internal sealed class InventoriesSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "inventories",
            columns: table => new
            {
                place = table.Column<string>(nullable: false),
                year = table.Column<int>(nullable: false),
                level = table.Column<string>(nullable: false),
                started_by = table.Column<string>(nullable: false),
                started_at = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_inventories", row => new { row.place, row.year });
                table.ForeignKey("fk_inventories_places", row => row.place, "places", "code");
            }
        );
}
