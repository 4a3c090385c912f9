using System.Text;
using CityBraid.Kernel;
using Npgsql;
using NpgsqlTypes;

namespace CityBraid.Storage;

/// <summary>Reads the facts on record in order of their keys, as they stream from the server.</summary>
internal sealed class PostgresFactReader
{
    /// <summary>The latest revision of each fact, unless it withdraws the fact.</summary>
    private const string Current = """
        SELECT place, variable, period_from, period_to, period_kind, revision, change,
            value, unit, quality, file_id, sheet, cells, statement,
            factor, factor_unit, factor_file_id, factor_sheet, factor_cells, corrections
        FROM fact_revisions AS fact
        WHERE value IS NOT NULL
            AND NOT EXISTS (
                SELECT 1 FROM fact_revisions AS next
                WHERE next.place = fact.place AND next.variable = fact.variable
                    AND next.period_from = fact.period_from AND next.period_to = fact.period_to
                    AND next.period_kind = fact.period_kind AND next.revision = fact.revision + 1)
        """;

    /// <summary>Naming the places, which are few, lets the key find a variable among facts, which are
    ///   many.</summary>
    private const string OfAnyPlace = " AND place IN (SELECT code FROM places)";

    private const string Ordered = " ORDER BY place, variable, period_from, period_to, period_kind";

    private readonly NpgsqlDataReader row;
    private readonly string?[] above;

    private PostgresFactReader(NpgsqlDataReader reader)
    {
        row = reader;
        above = new string?[reader.FieldCount];
    }

    public static async Task<IReadOnlyList<FactRevisionRow>> ReadAsync(
        NpgsqlConnection connection,
        FactQuery query,
        CancellationToken cancellation
    )
    {
        await using var command = Command(connection, query);
        await command.PrepareAsync(cancellation);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var cells = new PostgresFactReader(reader);
        var rows = new List<FactRevisionRow>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(cells.Row());
        }

        return rows;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, FactQuery query)
    {
        var sql = new StringBuilder(Current);
        var command = connection.CreateCommand();
        void Narrow(string condition, object value, NpgsqlDbType type)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
            sql.Append(" AND ").Append(condition).Append(" $").Append(command.Parameters.Count);
        }

        if (query.Place is { } place)
        {
            Narrow("place =", place.Value, NpgsqlDbType.Text);
        }

        if (query.Variable is { } variable)
        {
            sql.Append(query.Place is null ? OfAnyPlace : string.Empty);
            Narrow("variable =", variable, NpgsqlDbType.Text);
        }

        if (query.Within is { } within)
        {
            Narrow("period_from <=", within.To, NpgsqlDbType.Date);
            Narrow("period_to >=", within.From, NpgsqlDbType.Date);
        }

        command.CommandText = sql.Append(Ordered).ToString();
        return command;
    }

    private FactRevisionRow Row() =>
        new()
        {
            Place = Text(0)!,
            Variable = Text(1)!,
            PeriodFrom = row.GetFieldValue<DateOnly>(2),
            PeriodTo = row.GetFieldValue<DateOnly>(3),
            PeriodKind = Enum.Parse<PeriodKind>(Text(4)!),
            Revision = row.GetInt32(5),
            Change = row.GetInt64(6),
            Value = DecimalText.Read(row.GetString(7)),
            Unit = Text(8),
            Quality = Enum.Parse<Quality>(Text(9)!),
            FileId = Number(10),
            Sheet = Text(11),
            Cells = Text(12),
            Statement = Text(13),
            Factor = Text(14) is { } factor ? DecimalText.Read(factor) : null,
            FactorUnit = Text(15),
            FactorFileId = Number(16),
            FactorSheet = Text(17),
            FactorCells = Text(18),
            Corrections = Text(19),
        };

    private long? Number(int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>The text in a column; the same string as in the row above where that says the same.</summary>
    private string? Text(int column)
    {
        if (row.IsDBNull(column))
        {
            return null;
        }

        var text = row.GetString(column);
        if (!string.Equals(above[column], text, StringComparison.Ordinal))
        {
            above[column] = text;
        }

        return above[column];
    }
}
