using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Where and of what a project reduces, and the claims of others on reductions.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0050_claims")]
internal sealed class ClaimsSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("place", "credit_projects", nullable: true);
        migrationBuilder.AddColumn<string>("source", "credit_projects", nullable: true);
        migrationBuilder.CreateTable(
            "credit_claims",
            table => new
            {
                code = table.Column<string>(),
                names = table.Column<string>(),
                basis = table.Column<string>(),
                claimant = table.Column<string>(),
                place = table.Column<string>(),
                source = table.Column<string>(),
                first_day = table.Column<string>(),
                last_day = table.Column<string>(),
                tonnes = table.Column<string>(nullable: true),
                evidence = table.Column<string>(),
                withdrawn = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_credit_claims", row => row.code)
        );
    }
}
