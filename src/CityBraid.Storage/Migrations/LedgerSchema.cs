using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>The ledger itself, the balances it adds up to, and the tree that seals it.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0041_ledger")]
internal sealed class LedgerSchema : Migration
{
    private static readonly string[] AddedToOnly =
    [
        "credit_transactions",
        "credit_entries",
        "credit_requests",
        "credit_leaves",
        "credit_nodes",
        "credit_seals",
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateLog(migrationBuilder);
        CreateBlocks(migrationBuilder);
        CreateIssuances(migrationBuilder);
        CreateRequests(migrationBuilder);
        CreateTree(migrationBuilder);
        foreach (var table in AddedToOnly)
        {
            migrationBuilder.RefuseRewriting(table);
        }
    }

    private static void CreateLog(MigrationBuilder migration)
    {
        migration.CreateTable(
            "credit_transactions",
            table => new
            {
                project = table.Column<string>(),
                sequence = table.Column<long>(),
                text = table.Column<string>(),
                hash = table.Column<string>(),
            },
            constraints: table =>
                table.PrimaryKey("pk_credit_transactions", row => new { row.project, row.sequence })
        );
        migration.CreateTable(
            "credit_entries",
            table => new
            {
                project = table.Column<string>(),
                sequence = table.Column<long>(),
                line = table.Column<int>(),
                at = table.Column<string>(),
                account = table.Column<string>(nullable: true),
                state = table.Column<string>(nullable: true),
                vintage = table.Column<int>(),
                first_number = table.Column<long>(),
                last_number = table.Column<long>(),
                tonnes = table.Column<long>(),
            },
            constraints: table =>
                table.PrimaryKey(
                    "pk_credit_entries",
                    row => new
                    {
                        row.project,
                        row.sequence,
                        row.line,
                    }
                )
        );
        migration.CreateIndex("ix_credit_entries_account_at", "credit_entries", ["account", "at"]);
    }

    private static void CreateBlocks(MigrationBuilder migration)
    {
        migration.CreateTable(
            "credit_blocks",
            table => new
            {
                project = table.Column<string>(),
                vintage = table.Column<int>(),
                first_number = table.Column<long>(),
                last_number = table.Column<long>(),
                account = table.Column<string>(),
                state = table.Column<string>(),
                order_number = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey(
                    "pk_credit_blocks",
                    row => new
                    {
                        row.project,
                        row.vintage,
                        row.first_number,
                    }
                );
                table.CheckConstraint(
                    "ck_credit_blocks_whole",
                    "first_number >= 1 AND last_number >= first_number"
                );
            }
        );
        migration.CreateIndex("ix_credit_blocks_account", "credit_blocks", "account");
    }

    private static void CreateIssuances(MigrationBuilder migration)
    {
        migration.CreateTable(
            "credit_issuances",
            table => new
            {
                project = table.Column<string>(),
                vintage = table.Column<int>(),
                first_number = table.Column<long>(),
                last_number = table.Column<long>(),
                period = table.Column<long>(),
                sequence = table.Column<long>(),
            },
            constraints: table =>
                table.PrimaryKey(
                    "pk_credit_issuances",
                    row => new
                    {
                        row.project,
                        row.vintage,
                        row.first_number,
                    }
                )
        );
        migration.CreateIndex(
            "ix_credit_issuances_project_period_vintage",
            "credit_issuances",
            ["project", "period", "vintage"],
            unique: true
        );
    }

    private static void CreateRequests(MigrationBuilder migration) =>
        migration.CreateTable(
            "credit_requests",
            table => new
            {
                alias = table.Column<string>(),
                request_key = table.Column<string>(),
                fingerprint = table.Column<string>(),
                project = table.Column<string>(),
                sequence = table.Column<long>(nullable: true),
                refusal = table.Column<string>(nullable: true),
                at = table.Column<string>(),
            },
            constraints: table =>
                table.PrimaryKey("pk_credit_requests", row => new { row.alias, row.request_key })
        );

    private static void CreateTree(MigrationBuilder migration)
    {
        migration.CreateTable(
            "credit_leaves",
            table => new
            {
                position = table.Column<long>(),
                project = table.Column<string>(),
                sequence = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("pk_credit_leaves", row => row.position)
        );
        migration.CreateIndex(
            "ix_credit_leaves_project_sequence",
            "credit_leaves",
            ["project", "sequence"],
            unique: true
        );
        migration.CreateTable(
            "credit_nodes",
            table => new
            {
                height = table.Column<int>(),
                position = table.Column<long>(),
                hash = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_credit_nodes", row => new { row.height, row.position })
        );
        migration.CreateTable(
            "credit_seals",
            table => new
            {
                size = table.Column<long>(),
                root = table.Column<string>(),
                at = table.Column<string>(),
                signature = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_credit_seals", row => row.size)
        );
        migration.CreateTable(
            "credit_sealing",
            table => new { project = table.Column<string>(), length = table.Column<long>() },
            constraints: table => table.PrimaryKey("pk_credit_sealing", row => row.project)
        );
    }
}
