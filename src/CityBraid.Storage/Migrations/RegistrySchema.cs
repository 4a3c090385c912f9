using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>The name under which a ledger's signing key is kept, by whatever address it is reached.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0051_registry")]
internal sealed class RegistrySchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "credit_registry",
            table => new { number = table.Column<int>(), name = table.Column<string>() },
            constraints: table => table.PrimaryKey("pk_credit_registry", row => row.number)
        );
}
