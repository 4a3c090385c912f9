using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Nexus models on record, what came of their runs, and the tables of that.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0006_plans")]
internal sealed class PlansSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddPlans(migrationBuilder);
        AddResults(migrationBuilder);
        AddTables(migrationBuilder);
    }

    private static void AddPlans(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "plans",
            table => new
            {
                number = table.Counted(),
                place = table.Column<string>(nullable: false),
                file_name = table.Column<string>(nullable: false),
                sha256 = table.Column<string>(nullable: false),
                stored_by = table.Column<string>(nullable: false),
                stored_at = table.Column<string>(nullable: false),
                contents = table.Column<string>(nullable: false),
                findings = table.Column<string>(nullable: false),
                is_solvable = table.Column<bool>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_plans", row => row.number);
                table.ForeignKey("fk_plans_place", row => row.place, "places", "code");
                table.ForeignKey("fk_plans_sha256", row => row.sha256, "file_contents", "sha256");
            }
        );
        migrationBuilder.CreateIndex("ix_plans_place", "plans", "place");
    }

    private static void AddResults(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "plan_results",
            table => new
            {
                run = table.Column<string>(nullable: false),
                place = table.Column<string>(nullable: false),
                plan = table.Column<long>(nullable: false),
                done_at = table.Column<string>(nullable: false),
                options = table.Column<string>(nullable: false),
                outcome = table.Column<string>(nullable: true),
                sweep = table.Column<string>(nullable: true),
                points = table.Column<string>(nullable: false),
                tables = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_plan_results", row => row.run);
                table.ForeignKey("fk_plan_results_plan", row => row.plan, "plans", "number");
            }
        );
        migrationBuilder.CreateIndex("ix_plan_results_plan", "plan_results", "plan");
    }

    private static void AddTables(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "plan_tables",
            table => new
            {
                run = table.Column<string>(nullable: false),
                name = table.Column<string>(nullable: false),
                content = table.Column<byte[]>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_plan_tables", row => new { row.run, row.name });
                table.ForeignKey("fk_plan_tables_run", row => row.run, "plan_results", "run");
            }
        );
}
