using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>People, sessions, workspaces, roles, invitations, API keys.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0002_people")]
internal sealed class PeopleSchema : Migration
{
    private const string People = "people";
    private const string Workspaces = "workspaces";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddPeople(migrationBuilder);
        AddSessions(migrationBuilder);
        AddWorkspaces(migrationBuilder);
        AddInvitations(migrationBuilder);
        AddApiKeys(migrationBuilder);
    }

    private static void AddPeople(MigrationBuilder builder)
    {
        builder.CreateTable(
            People,
            columns => new
            {
                id = columns.Column<string>(),
                email = columns.Column<string>(),
                name = columns.Column<string>(),
                language = columns.Column<string>(),
                password_hash = columns.Column<string>(),
                password_changed_at = columns.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_people", row => row.id)
        );
        builder.CreateIndex("ix_people_email", People, "email", unique: true);
        builder.CreateTable(
            "sign_in_attempts",
            columns => new
            {
                email_hash = columns.Column<string>(),
                attempts = columns.Column<int>(),
                last_at = columns.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_sign_in_attempts", row => row.email_hash)
        );
    }

    private static void AddSessions(MigrationBuilder builder)
    {
        const string Sessions = "sessions";
        builder.CreateTable(
            Sessions,
            columns => new
            {
                id = columns.Column<string>(),
                person = columns.Column<string>(),
                secret_hash = columns.Column<string>(),
                made_at = columns.Column<string>(),
                seen_at = columns.Column<string>(),
                agent = columns.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_sessions", row => row.id);
                table.ForeignKey("fk_sessions_person", row => row.person, People, "id");
            }
        );
        builder.CreateIndex("ix_sessions_secret_hash", Sessions, "secret_hash", unique: true);
        builder.CreateIndex("ix_sessions_person", Sessions, "person");
    }

    private static void AddWorkspaces(MigrationBuilder builder)
    {
        const string Memberships = "memberships";
        builder.CreateTable(
            Workspaces,
            columns => new
            {
                code = columns.Column<string>(),
                kind = columns.Column<string>(),
                is_public = columns.Column<bool>(),
                names = columns.Column<string>(),
                parents = columns.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_workspaces", row => row.code)
        );
        builder.CreateTable(
            Memberships,
            columns => new
            {
                person = columns.Column<string>(),
                workspace = columns.Column<string>(),
                role = columns.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_memberships", row => new { row.person, row.workspace });
                table.ForeignKey("fk_memberships_person", row => row.person, People, "id");
                table.ForeignKey("fk_memberships_workspace", row => row.workspace, Workspaces, "code");
            }
        );
        builder.CreateIndex("ix_memberships_workspace", Memberships, "workspace");
    }

    private static void AddInvitations(MigrationBuilder builder)
    {
        const string Invitations = "invitations";
        builder.CreateTable(
            Invitations,
            columns => new
            {
                id = columns.Column<string>(),
                email = columns.Column<string>(),
                workspace = columns.Column<string>(),
                role = columns.Column<string>(),
                secret_hash = columns.Column<string>(),
                invited_by = columns.Column<string>(),
                ends_at = columns.Column<string>(),
                used_at = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_invitations", row => row.id);
                table.ForeignKey("fk_invitations_workspace", row => row.workspace, Workspaces, "code");
            }
        );
        builder.CreateIndex("ix_invitations_secret_hash", Invitations, "secret_hash", unique: true);
        builder.CreateIndex("ix_invitations_workspace", Invitations, "workspace");
    }

    private static void AddApiKeys(MigrationBuilder builder)
    {
        const string ApiKeys = "api_keys";
        builder.CreateTable(
            ApiKeys,
            columns => new
            {
                id = columns.Column<string>(),
                owner = columns.Column<string>(),
                workspace = columns.Column<string>(),
                name = columns.Column<string>(),
                prefix = columns.Column<string>(),
                secret_hash = columns.Column<string>(),
                permissions = columns.Column<string>(),
                made_at = columns.Column<string>(),
                ends_at = columns.Column<string>(),
                used_at = columns.Column<string>(nullable: true),
                revoked_at = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_api_keys", row => row.id);
                table.ForeignKey("fk_api_keys_owner", row => row.owner, People, "id");
                table.ForeignKey("fk_api_keys_workspace", row => row.workspace, Workspaces, "code");
            }
        );
        builder.CreateIndex("ix_api_keys_secret_hash", ApiKeys, "secret_hash", unique: true);
        builder.CreateIndex("ix_api_keys_owner", ApiKeys, "owner");
    }
}
