using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>
/// Calculations kept in inventories, revisions that are only ever added: the same table on every engine.
/// </summary>
[DbContext(typeof(StorageContext))]
[Migration("0009_calculations")]
internal sealed class CalculationsSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "calculations",
            columns: table => new
            {
                place = table.Column<string>(nullable: false),
                year = table.Column<int>(nullable: false),
                number = table.Column<int>(nullable: false),
                revision = table.Column<int>(nullable: false),
                reference = table.Column<string>(nullable: false),
                method = table.Column<string>(nullable: false),
                document = table.Column<string>(nullable: false),
                source = table.Column<string>(nullable: false),
                quality = table.Column<string>(nullable: false),
                is_withdrawn = table.Column<bool>(nullable: false),
                kept_by = table.Column<string>(nullable: false),
                kept_at = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey(
                    "pk_calculations",
                    row => new
                    {
                        row.place,
                        row.year,
                        row.number,
                        row.revision,
                    }
                );
                table.ForeignKey("fk_calculations_places", row => row.place, "places", "code");
            }
        );
        migrationBuilder.RefuseRewriting("calculations");
    }
}
