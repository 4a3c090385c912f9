using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Runs, files, tasks, the outbox, and the job store's tables.</summary>
/// <remarks>No column names a type of its engine, so that both engines choose theirs.</remarks>
[DbContext(typeof(StorageContext))]
[Migration("0003_runs")]
internal sealed class RunsSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateRuns(migrationBuilder);
        CreateFiles(migrationBuilder);
        CreateTasks(migrationBuilder);
        CreateNotices(migrationBuilder);
        foreach (var table in JobStoreTables.All)
        {
            table.Create(migrationBuilder);
        }
    }

    private static void CreateRuns(MigrationBuilder migration)
    {
        migration.CreateTable(
            "runs",
            table => new
            {
                id = table.Column<string>(),
                kind = table.Column<string>(),
                workspace = table.Column<string>(nullable: true),
                subject = table.Column<string>(),
                input = table.Column<string>(),
                started_by = table.Column<string>(),
                queued_at = table.Column<string>(),
                state = table.Column<string>(),
                stage = table.Column<string>(),
                share = table.Column<double>(),
                done = table.Column<long>(),
                total = table.Column<long>(),
                is_cancel_requested = table.Column<bool>(),
                fence = table.Column<int>(),
                result = table.Column<string>(nullable: true),
                findings = table.Column<string>(),
                taken_at = table.Column<string>(nullable: true),
                seen_at = table.Column<string>(nullable: true),
                ended_at = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_runs", row => row.id)
        );
        migration.CreateIndex("ix_runs_workspace_queued_at", "runs", ["workspace", "queued_at"]);
        migration.CreateIndex("ix_runs_state", "runs", "state");
    }

    private static void CreateFiles(MigrationBuilder migration)
    {
        migration.CreateTable(
            "file_contents",
            table => new
            {
                sha256 = table.Column<string>(),
                size = table.Column<long>(),
                content = table.Column<byte[]>(),
            },
            constraints: table => table.PrimaryKey("pk_file_contents", row => row.sha256)
        );
        migration.CreateTable(
            "stored_files",
            table => new
            {
                id = table.Column<string>(),
                name = table.Column<string>(),
                media_type = table.Column<string>(),
                sha256 = table.Column<string>(),
                workspace = table.Column<string>(nullable: true),
                stored_by = table.Column<string>(),
                stored_at = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_stored_files", row => row.id);
                table.ForeignKey(
                    "fk_stored_files_sha256",
                    row => row.sha256,
                    "file_contents",
                    "sha256",
                    onDelete: ReferentialAction.Restrict
                );
            }
        );
    }

    private static void CreateTasks(MigrationBuilder migration)
    {
        migration.CreateTable(
            "tasks",
            table => new
            {
                id = table.Column<string>(),
                workspace = table.Column<string>(nullable: true),
                person = table.Column<string>(nullable: true),
                role = table.Column<string>(nullable: true),
                title = table.Column<string>(),
                title_values = table.Column<string>(),
                link = table.Column<string>(),
                due = table.Column<string>(nullable: true),
                assigned_by = table.Column<string>(),
                assigned_at = table.Column<string>(),
                done_by = table.Column<string>(nullable: true),
                done_at = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_tasks", row => row.id)
        );
        migration.CreateIndex("ix_tasks_workspace", "tasks", "workspace");
    }

    private static void CreateNotices(MigrationBuilder migration)
    {
        migration.CreateTable(
            "notices",
            table => new
            {
                id = table.Column<string>(),
                recipient = table.Column<string>(),
                language = table.Column<string>(),
                template = table.Column<string>(),
                subject = table.Column<string>(),
                text = table.Column<string>(),
                written_at = table.Column<string>(),
                state = table.Column<string>(),
                attempts = table.Column<int>(),
                next_attempt_at = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_notices", row => row.id)
        );
        migration.CreateIndex("ix_notices_state_next_attempt_at", "notices", ["state", "next_attempt_at"]);
    }
}
