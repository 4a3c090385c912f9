using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>The registry of credits: who takes part, and what they were given.</summary>
/// <remarks>Tables that every transfer writes have no foreign keys: each is looked up row by row, and what
///   they would hold is decided under the lock of the project and checked by <c>credits verify</c>.</remarks>
[DbContext(typeof(StorageContext))]
[Migration("0040_credits")]
internal sealed class CreditsSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateOrganisations(migrationBuilder);
        CreateAccounts(migrationBuilder);
        CreateProjects(migrationBuilder);
        CreatePeriods(migrationBuilder);
        CreateOrders(migrationBuilder);
    }

    private static void CreateOrganisations(MigrationBuilder migration)
    {
        migration.CreateTable(
            "credit_organisations",
            table => new
            {
                code = table.Column<string>(),
                names = table.Column<string>(),
                roles = table.Column<string>(),
                owner = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_credit_organisations", row => row.code)
        );
        migration.CreateTable(
            "credit_appointments",
            table => new { organisation = table.Column<string>(), person = table.Column<string>() },
            constraints: table =>
            {
                table.PrimaryKey("pk_credit_appointments", row => new { row.organisation, row.person });
                table.ForeignKey(
                    "fk_credit_appointments_organisation",
                    row => row.organisation,
                    "credit_organisations",
                    "code"
                );
            }
        );
        migration.CreateIndex("ix_credit_appointments_person", "credit_appointments", "person");
        migration.CreateTable(
            "credit_people",
            table => new { person = table.Column<string>(), alias = table.Column<string>() },
            constraints: table => table.PrimaryKey("pk_credit_people", row => row.person)
        );
        migration.CreateIndex("ix_credit_people_alias", "credit_people", "alias", unique: true);
    }

    private static void CreateAccounts(MigrationBuilder migration) =>
        migration.CreateTable(
            "credit_accounts",
            table => new
            {
                code = table.Column<string>(),
                organisation = table.Column<string>(),
                kind = table.Column<string>(),
                needs_approval = table.Column<bool>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_credit_accounts", row => row.code);
                table.ForeignKey(
                    "fk_credit_accounts_organisation",
                    row => row.organisation,
                    "credit_organisations",
                    "code"
                );
            }
        );

    private static void CreateProjects(MigrationBuilder migration)
    {
        migration.CreateTable(
            "credit_projects",
            table => new
            {
                code = table.Column<string>(),
                names = table.Column<string>(),
                standard = table.Column<string>(),
                methodology = table.Column<string>(),
                developer = table.Column<string>(),
                state = table.Column<string>(),
                proposed_by = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_credit_projects", row => row.code);
                table.ForeignKey(
                    "fk_credit_projects_developer",
                    row => row.developer,
                    "credit_organisations",
                    "code"
                );
            }
        );
        migration.CreateTable(
            "credit_chains",
            table => new
            {
                project = table.Column<string>(),
                length = table.Column<long>(),
                head = table.Column<string>(),
                at = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_credit_chains", row => row.project);
                table.ForeignKey("fk_credit_chains_project", row => row.project, "credit_projects", "code");
            }
        );
    }

    private static void CreatePeriods(MigrationBuilder migration)
    {
        migration.CreateTable(
            "credit_periods",
            table => new
            {
                project = table.Column<string>(),
                number = table.Column<long>(),
                first_day = table.Column<string>(),
                last_day = table.Column<string>(),
                state = table.Column<string>(),
                content = table.Column<string>(),
            },
            constraints: table =>
                table.PrimaryKey("pk_credit_periods", row => new { row.project, row.number })
        );
        migration.CreateTable(
            "credit_period_days",
            table => new
            {
                project = table.Column<string>(),
                day = table.Column<string>(),
                period = table.Column<long>(),
            },
            constraints: table =>
                table.PrimaryKey("pk_credit_period_days", row => new { row.project, row.day })
        );
    }

    private static void CreateOrders(MigrationBuilder migration)
    {
        migration.CreateTable(
            "credit_orders",
            table => new
            {
                project = table.Column<string>(),
                number = table.Column<long>(),
                state = table.Column<string>(),
                content = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_credit_orders", row => new { row.project, row.number })
        );
        migration.CreateIndex("ix_credit_orders_state", "credit_orders", "state");
    }
}
