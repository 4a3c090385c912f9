using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>A signed root names the one before it, so that none can be taken away without a trace.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0042_seals")]
internal sealed class SealsSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<long>("previous", "credit_seals", nullable: true);
}
