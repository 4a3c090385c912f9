using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>What was approved, returned and withdrawn of the reports on indicators.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0056_report_deeds")]
internal sealed class ReportDeedsSchema : Migration
{
    private const string Deeds = "report_deeds";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            Deeds,
            columns => new
            {
                workspace = columns.Column<string>(),
                number = columns.Column<int>(),
                report = columns.Column<string>(),
                revision = columns.Column<int>(),
                kind = columns.Column<string>(),
                done_by = columns.Column<string>(),
                done_at = columns.Column<string>(),
                note = columns.Column<string>(),
            },
            constraints: table =>
                table.PrimaryKey("pk_report_deeds", row => new { row.workspace, row.number })
        );
        migrationBuilder.RefuseRewriting(Deeds);
    }
}
