using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Drafts of reports, and what published ones said.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0057_kept_reports")]
internal sealed class KeptReportsSchema : Migration
{
    private const string Kept = "kept_reports";
    private const string Published = "published_reports";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddKept(migrationBuilder);
        migrationBuilder.CreateTable(
            Published,
            columns => new
            {
                workspace = columns.Column<string>(),
                number = columns.Column<int>(),
                content = columns.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_published_reports", row => new { row.workspace, row.number });
                table.ForeignKey(
                    "fk_published_reports_report",
                    row => new { row.workspace, row.number },
                    Kept,
                    ["workspace", "number"]
                );
            }
        );
        migrationBuilder.RefuseRewriting(Published);
    }

    private static void AddKept(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            Kept,
            columns => new
            {
                workspace = columns.Column<string>(),
                number = columns.Column<int>(),
                pack = columns.Column<string>(),
                year = columns.Column<int>(nullable: true),
                gwp = columns.Column<string>(nullable: true),
                level = columns.Column<string>(nullable: true),
                item = columns.Column<string>(nullable: true),
                version = columns.Column<string>(),
                language = columns.Column<string>(),
                title = columns.Column<string>(),
                basis = columns.Column<string>(),
                started_by = columns.Column<string>(),
                started_at = columns.Column<string>(),
                drawn_by = columns.Column<string>(),
                drawn_at = columns.Column<string>(),
                figures = columns.Column<string>(),
                wordings = columns.Column<string>(),
                revision = columns.Column<int>(),
                published_by = columns.Column<string>(nullable: true),
                published_at = columns.Column<string>(nullable: true),
                sha256 = columns.Column<string>(nullable: true),
            },
            constraints: table =>
                table.PrimaryKey("pk_kept_reports", row => new { row.workspace, row.number })
        );
}
