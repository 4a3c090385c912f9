using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Versions of inventories with their review and verification, and comments about pages.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0053_reviews")]
internal sealed class ReviewsSchema : Migration
{
    private const string Versions = "inventory_versions";
    private const string Deeds = "review_deeds";
    private const string Verification = "verification_deeds";
    private const string Comments = "comments";
    private const string Mentions = "mentions";

    private static readonly string[] VersionNumber = ["place", "year", "number"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddVersions(migrationBuilder);
        AddDeeds(migrationBuilder);
        AddVerification(migrationBuilder);
        AddComments(migrationBuilder);
        AddMentions(migrationBuilder);
        foreach (var table in new[] { Versions, Deeds, Verification, Comments })
        {
            migrationBuilder.RefuseRewriting(table);
        }
    }

    private static void AddVersions(MigrationBuilder builder) =>
        builder.CreateTable(
            Versions,
            columns => new
            {
                place = columns.Column<string>(),
                year = columns.Column<int>(),
                number = columns.Column<int>(),
                level = columns.Column<string>(),
                gwp_set = columns.Column<string>(),
                tonnes = columns.Column<string>(nullable: true),
                digest = columns.Column<string>(),
                content = columns.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey(
                    "pk_inventory_versions",
                    row => new
                    {
                        row.place,
                        row.year,
                        row.number,
                    }
                );
                table.ForeignKey("fk_inventory_versions_places", row => row.place, "places", "code");
            }
        );

    private static void AddDeeds(MigrationBuilder builder) =>
        builder.CreateTable(
            Deeds,
            columns => new
            {
                place = columns.Column<string>(),
                year = columns.Column<int>(),
                version = columns.Column<int>(),
                number = columns.Column<int>(),
                kind = columns.Column<string>(),
                done_by = columns.Column<string>(),
                done_at = columns.Column<string>(),
                note = columns.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey(
                    "pk_review_deeds",
                    row => new
                    {
                        row.place,
                        row.year,
                        row.version,
                        row.number,
                    }
                );
                table.ForeignKey(
                    "fk_review_deeds_versions",
                    row => new
                    {
                        row.place,
                        row.year,
                        row.version,
                    },
                    Versions,
                    VersionNumber
                );
            }
        );

    private static void AddVerification(MigrationBuilder builder) =>
        builder.CreateTable(
            Verification,
            columns => new
            {
                place = columns.Column<string>(),
                year = columns.Column<int>(),
                version = columns.Column<int>(),
                number = columns.Column<int>(),
                kind = columns.Column<string>(),
                done_by = columns.Column<string>(),
                done_at = columns.Column<string>(),
                text = columns.Column<string>(),
                finding = columns.Column<int>(nullable: true),
                subject = columns.Column<string>(nullable: true),
                found = columns.Column<string>(nullable: true),
                assurance = columns.Column<string>(nullable: true),
                opinion = columns.Column<string>(nullable: true),
                material_share = columns.Column<string>(nullable: true),
                digest = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey(
                    "pk_verification_deeds",
                    row => new
                    {
                        row.place,
                        row.year,
                        row.version,
                        row.number,
                    }
                );
                table.ForeignKey(
                    "fk_verification_deeds_versions",
                    row => new
                    {
                        row.place,
                        row.year,
                        row.version,
                    },
                    Versions,
                    VersionNumber
                );
            }
        );

    private static void AddComments(MigrationBuilder builder)
    {
        builder.CreateTable(
            Comments,
            columns => new
            {
                id = columns.Column<string>(),
                workspace = columns.Column<string>(),
                about = columns.Column<string>(),
                said_by = columns.Column<string>(),
                said_at = columns.Column<string>(),
                text = columns.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_comments", row => row.id)
        );
        builder.CreateIndex("ix_comments_about", Comments, ["workspace", "about"]);
    }

    private static void AddMentions(MigrationBuilder builder)
    {
        builder.CreateTable(
            Mentions,
            columns => new
            {
                comment = columns.Column<string>(),
                person = columns.Column<string>(),
                seen_at = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_mentions", row => new { row.comment, row.person });
                table.ForeignKey("fk_mentions_comments", row => row.comment, Comments, "id");
            }
        );
        builder.CreateIndex("ix_mentions_person", Mentions, "person");
    }
}
