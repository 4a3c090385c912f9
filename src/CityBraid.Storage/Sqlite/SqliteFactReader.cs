using System.Text;
using CityBraid.Kernel;
using Microsoft.Data.Sqlite;

namespace CityBraid.Storage;

/// <summary>Reads the facts on record by the primary key, in its order.</summary>
/// <remarks>The same question through the mapping of <see cref="StorageContext"/> takes five times as long,
///   and every page asks it.</remarks>
internal sealed class SqliteFactReader : IDisposable
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

    private const string OfPlace = " AND place = ?";

    /// <summary>Naming the places, which are few, lets the key find a variable among facts, which are
    ///   many.</summary>
    private const string OfAnyPlace = " AND place IN (SELECT code FROM places)";

    private const string OfVariable = " AND variable = ?";
    private const string Sharing = " AND period_from <= ? AND period_to >= ?";
    private const string Ordered = " ORDER BY place, variable, period_from, period_to, period_kind";

    private readonly SqliteStatement statement;

    public SqliteFactReader(SqliteConnection connection, FactQuery query)
    {
        var sql = new StringBuilder(Current);
        var parameters = new List<string>();
        void Narrow(string condition, params string[] values)
        {
            sql.Append(condition);
            parameters.AddRange(values);
        }

        if (query.Place is { } place)
        {
            Narrow(OfPlace, place.Value);
        }

        if (query.Variable is { } variable)
        {
            Narrow(query.Place is null ? OfAnyPlace + OfVariable : OfVariable, variable);
        }

        if (query.Within is { } within)
        {
            Narrow(Sharing, SqliteDay.Write(within.To), SqliteDay.Write(within.From));
        }

        statement = new SqliteStatement(connection, sql.Append(Ordered).ToString());
        foreach (var (index, value) in parameters.Index())
        {
            statement.Bind(index + 1, value);
        }
    }

    /// <summary>The rows, one at a time.</summary>
    public IEnumerable<FactRevisionRow> Rows(CancellationToken cancellation)
    {
        while (statement.Step())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Row();
        }
    }

    public void Dispose() => statement.Dispose();

    private FactRevisionRow Row() =>
        new()
        {
            Place = statement.Text(0)!,
            Variable = statement.Text(1)!,
            PeriodFrom = SqliteDay.Read(statement.Utf8(2)),
            PeriodTo = SqliteDay.Read(statement.Utf8(3)),
            PeriodKind = Enum.Parse<PeriodKind>(statement.Text(4)!),
            Revision = (int)statement.Number(5)!.Value,
            Change = statement.Number(6)!.Value,
            Value = Decimal(7),
            Unit = statement.Text(8),
            Quality = Enum.Parse<Quality>(statement.Text(9)!),
            FileId = statement.Number(10),
            Sheet = statement.Text(11),
            Cells = statement.Text(12),
            Statement = statement.Text(13),
            Factor = Decimal(14),
            FactorUnit = statement.Text(15),
            FactorFileId = statement.Number(16),
            FactorSheet = statement.Text(17),
            FactorCells = statement.Text(18),
            Corrections = statement.Text(19),
        };

    private decimal? Decimal(int column) =>
        statement.Utf8(column) is { Length: > 0 } text ? DecimalText.Read(text) : null;
}
