using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Letters to departments and the links they bring; what a community collects.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0055_reminders")]
internal sealed class RemindersSchema : Migration
{
    private const string Notices = "notices";
    private const string Requests = "data_requests";
    private const string Links = "request_links";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("data_request", Notices, nullable: true);
        migrationBuilder.AddColumn<string>("once", Notices, nullable: true);
        migrationBuilder.CreateIndex("ix_notices_data_request", Notices, "data_request");
        migrationBuilder.CreateIndex("ix_notices_once", Notices, "once", unique: true);
        migrationBuilder.AddColumn<string>("asked_at", Requests, nullable: true);
        migrationBuilder.AddColumn<string>("kind", Requests, nullable: true);
        AddLinks(migrationBuilder);
        migrationBuilder.RefuseRewriting(Links);
    }

    private static void AddLinks(MigrationBuilder builder)
    {
        builder.CreateTable(
            Links,
            columns => new
            {
                hash = columns.Column<string>(),
                request = columns.Column<string>(),
                links = columns.Column<int>(),
                mailed_at = columns.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_request_links", row => row.hash);
                table.ForeignKey("fk_request_links_requests", row => row.request, Requests, "id");
            }
        );
        builder.CreateIndex("ix_request_links_request", Links, "request");
    }
}
