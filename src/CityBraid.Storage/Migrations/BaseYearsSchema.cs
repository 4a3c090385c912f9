using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>The years that places compare their later inventories with.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0054_base_years")]
internal sealed class BaseYearsSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "base_years",
            columns => new
            {
                place = columns.Column<string>(),
                year = columns.Column<int>(),
                threshold = columns.Column<string>(),
                reason = columns.Column<string>(),
                set_by = columns.Column<string>(),
                set_at = columns.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_base_years", row => row.place);
                table.ForeignKey("fk_base_years_places", row => row.place, "places", "code");
            }
        );
}
