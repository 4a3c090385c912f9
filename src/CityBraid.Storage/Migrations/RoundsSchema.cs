using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityBraid.Storage;

/// <summary>Rounds in which departments are asked for data, and all that comes of it.</summary>
[DbContext(typeof(StorageContext))]
[Migration("0052_rounds")]
internal sealed class RoundsSchema : Migration
{
    private const string Rounds = "data_rounds";
    private const string Requests = "data_requests";
    private const string Deeds = "request_deeds";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddRounds(migrationBuilder);
        AddRequests(migrationBuilder);
        AddDeeds(migrationBuilder);
        migrationBuilder.RefuseRewriting(Deeds);
    }

    private static void AddRounds(MigrationBuilder builder)
    {
        builder.CreateTable(
            Rounds,
            columns => new
            {
                id = columns.Column<string>(),
                place = columns.Column<string>(),
                title = columns.Column<string>(),
                period_from = columns.Column<DateOnly>(),
                period_to = columns.Column<DateOnly>(),
                period_kind = columns.Column<string>(),
                due = columns.Column<DateOnly>(),
                opened_by = columns.Column<string>(),
                opened_at = columns.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_data_rounds", row => row.id);
                table.ForeignKey("fk_data_rounds_places", row => row.place, "places", "code");
            }
        );
        builder.CreateIndex("ix_data_rounds_place", Rounds, "place");
    }

    private static void AddRequests(MigrationBuilder builder)
    {
        builder.CreateTable(
            Requests,
            columns => new
            {
                id = columns.Column<string>(),
                round = columns.Column<string>(),
                number = columns.Column<int>(),
                department = columns.Column<string>(),
                contact = columns.Column<string>(nullable: true),
                items = columns.Column<string>(),
                token_hash = columns.Column<string>(),
                links = columns.Column<int>(),
                link_ends_at = columns.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_data_requests", row => row.id);
                table.ForeignKey("fk_data_requests_rounds", row => row.round, Rounds, "id");
            }
        );
        builder.CreateIndex("ix_data_requests_token_hash", Requests, "token_hash", unique: true);
        builder.CreateIndex("ix_data_requests_round", Requests, ["round", "number"], unique: true);
    }

    private static void AddDeeds(MigrationBuilder builder)
    {
        builder.CreateTable(
            Deeds,
            columns => new
            {
                request = columns.Column<string>(),
                number = columns.Column<int>(),
                kind = columns.Column<string>(),
                done_by = columns.Column<string>(),
                done_at = columns.Column<string>(),
                note = columns.Column<string>(nullable: true),
                draft = columns.Column<string>(nullable: true),
                cells = columns.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_request_deeds", row => new { row.request, row.number });
                table.ForeignKey("fk_request_deeds_requests", row => row.request, Requests, "id");
            }
        );
        builder.CreateIndex("ix_request_deeds_draft", Deeds, ["request", "draft"], unique: true);
    }
}
