using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Whose notices are, why one was not sent, and invitations that are mailed.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0006_notices")]
internal sealed class NoticesSchema : Migration
{
    private const string Notices = "notices";
    private const string Invitations = "invitations";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("workspace", Notices, nullable: true);
        migrationBuilder.AddColumn<string>("invitation", Notices, nullable: true);
        migrationBuilder.AddColumn<string>("sent_at", Notices, nullable: true);
        migrationBuilder.AddColumn<string>("failure", Notices, nullable: true);
        migrationBuilder.CreateIndex("ix_notices_workspace", Notices, "workspace");
        migrationBuilder.AddColumn<string>("mailed_hash", Invitations, nullable: true);
        migrationBuilder.CreateIndex("ix_invitations_mailed_hash", Invitations, "mailed_hash", unique: true);
    }
}
