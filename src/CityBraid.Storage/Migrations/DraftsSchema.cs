using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Imports in the making, what they teach for the next one, and the corrections behind a
///   fact.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0004_drafts")]
internal sealed class DraftsSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("corrections", "fact_revisions", nullable: true);
        AddDrafts(migrationBuilder);
        AddDraftFiles(migrationBuilder);
        AddItemChoices(migrationBuilder);
        AddCellCorrections(migrationBuilder);
    }

    private static void AddDrafts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "import_drafts",
            table => new
            {
                number = table.Counted(),
                place = table.Column<string>(nullable: false),
                owner = table.Column<string>(nullable: false),
                file_name = table.Column<string>(nullable: false),
                year = table.Column<int>(nullable: true),
                mapping = table.Column<string>(nullable: true),
                choices = table.Column<string>(nullable: false),
                corrections = table.Column<string>(nullable: false),
                state = table.Column<string>(nullable: false),
                outcome = table.Column<string>(nullable: true),
                revision = table.Column<int>(nullable: false),
                started_at = table.Column<string>(nullable: false),
                saved_at = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_import_drafts", row => row.number);
                table.ForeignKey("fk_import_drafts_place", row => row.place, "places", "code");
            }
        );
        migrationBuilder.CreateIndex("ix_import_drafts_place", "import_drafts", "place");
    }

    private static void AddDraftFiles(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "import_draft_files",
            table => new
            {
                draft = table.Column<long>(nullable: false),
                content = table.Column<byte[]>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_import_draft_files", row => row.draft);
                table.ForeignKey("fk_import_draft_files_draft", row => row.draft, "import_drafts", "number");
            }
        );

    private static void AddItemChoices(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "item_choices",
            table => new
            {
                place = table.Column<string>(nullable: false),
                item = table.Column<string>(nullable: false),
                variable = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_item_choices", row => new { row.place, row.item });
                table.ForeignKey("fk_item_choices_place", row => row.place, "places", "code");
            }
        );

    private static void AddCellCorrections(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "cell_corrections",
            table => new
            {
                place = table.Column<string>(nullable: false),
                sha256 = table.Column<string>(nullable: false),
                sheet = table.Column<string>(nullable: false),
                cell = table.Column<string>(nullable: false),
                text = table.Column<string>(nullable: false),
                by = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey(
                    "pk_cell_corrections",
                    row => new
                    {
                        row.place,
                        row.sha256,
                        row.sheet,
                        row.cell,
                    }
                );
                table.ForeignKey("fk_cell_corrections_place", row => row.place, "places", "code");
            }
        );
}
