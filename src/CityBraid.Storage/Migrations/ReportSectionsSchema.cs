using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Sections of drafts, who wrote of them and who signed them; drafts that were given up.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0059_report_sections")]
internal sealed class ReportSectionsSchema : Migration
{
    private const string Kept = "kept_reports";
    private const string None = "[]";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("parts", Kept, nullable: false, defaultValue: None);
        migrationBuilder.AddColumn<string>("authors", Kept, nullable: false, defaultValue: None);
        migrationBuilder.AddColumn<string>("sign_offs", Kept, nullable: false, defaultValue: None);
        migrationBuilder.AddColumn<int>("signers", Kept, nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<string>("discarded_by", Kept, nullable: true);
        migrationBuilder.AddColumn<string>("discarded_at", Kept, nullable: true);
    }
}
