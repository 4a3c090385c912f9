using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>The forms that workspaces loaded, version by version.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0058_installed_packs")]
internal sealed class InstalledPacksSchema : Migration
{
    private const string Packs = "installed_packs";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            Packs,
            columns => new
            {
                workspace = columns.Column<string>(),
                number = columns.Column<int>(),
                name = columns.Column<string>(),
                version = columns.Column<string>(),
                document = columns.Column<string>(nullable: true),
                done_by = columns.Column<string>(),
                done_at = columns.Column<string>(),
            },
            constraints: table =>
                table.PrimaryKey("pk_installed_packs", row => new { row.workspace, row.number })
        );
        migrationBuilder.RefuseRewriting(Packs);
    }
}
