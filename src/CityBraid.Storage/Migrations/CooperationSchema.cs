using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>The records of cooperation, state by state: the same table on every engine.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0008_cooperation")]
internal sealed class CooperationSchema : Migration
{
    private const string Revisions = "cooperation_revisions";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Revisions,
            columns: table => new
            {
                workspace = table.Column<string>(nullable: false),
                kind = table.Column<string>(nullable: false),
                code = table.Column<string>(nullable: false),
                revision = table.Column<int>(nullable: false),
                fields = table.Column<string>(nullable: false),
                is_removed = table.Column<bool>(nullable: false),
                changed_by = table.Column<string>(nullable: false),
                changed_at = table.Column<string>(nullable: false),
            },
            constraints: table =>
                table.PrimaryKey(
                    "pk_cooperation_revisions",
                    row => new
                    {
                        row.workspace,
                        row.kind,
                        row.code,
                        row.revision,
                    }
                )
        );
        migrationBuilder.RefuseRewriting(Revisions);
    }
}
