using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Links of contributors, drafts that are taken once, and outcomes that are closed.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0046_workshops")]
internal sealed class WorkshopsSchema : Migration
{
    private const string Links = "contributor_links";
    private const string Deeds = "outcome_deeds";
    private const string Revisions = "cooperation_revisions";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("draft", Revisions, nullable: true);
        migrationBuilder.CreateIndex(
            "ix_cooperation_revisions_draft",
            Revisions,
            ["workspace", "draft"],
            unique: true
        );
        AddLinks(migrationBuilder);
        AddDeeds(migrationBuilder);
        migrationBuilder.RefuseRewriting(Deeds);
    }

    private static void AddLinks(MigrationBuilder builder)
    {
        builder.CreateTable(
            Links,
            columns => new
            {
                id = columns.Column<string>(),
                workspace = columns.Column<string>(),
                meeting = columns.Column<string>(),
                country_group = columns.Column<string>(),
                token_hash = columns.Column<string>(),
                made_by = columns.Column<string>(),
                made_at = columns.Column<string>(),
                ends_at = columns.Column<string>(),
                withdrawn_at = columns.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_contributor_links", row => row.id)
        );
        builder.CreateIndex("ix_contributor_links_token_hash", Links, "token_hash", unique: true);
        builder.CreateIndex("ix_contributor_links_meeting", Links, ["workspace", "meeting"]);
    }

    private static void AddDeeds(MigrationBuilder builder) =>
        builder.CreateTable(
            Deeds,
            columns => new
            {
                workspace = columns.Column<string>(),
                meeting = columns.Column<string>(),
                version = columns.Column<int>(),
                number = columns.Column<int>(),
                kind = columns.Column<string>(),
                done_by = columns.Column<string>(),
                done_at = columns.Column<string>(),
                on_behalf_of = columns.Column<string>(nullable: true),
                pins = columns.Column<string>(),
            },
            constraints: table =>
                table.PrimaryKey(
                    "pk_outcome_deeds",
                    row => new
                    {
                        row.workspace,
                        row.meeting,
                        row.version,
                        row.number,
                    }
                )
        );
}
