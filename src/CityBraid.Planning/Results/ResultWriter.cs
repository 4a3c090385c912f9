using System.Globalization;
using System.Text;

namespace CityBraid.Planning;

/// <summary>Writes result tables as comma-separated files, one a table, named after it.</summary>
internal static class ResultWriter
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes every table; empty ones have a header alone.</summary>
    public static void Write(PlanModel model, IEnumerable<ResultTable> tables, IPlanOutput output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var table in tables)
        {
            using var stream = output.Create(table.Name + ".csv");
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), BufferSize)
            {
                NewLine = "\n",
            };
            Write(model, table, writer);
        }
    }

    private static void Write(PlanModel model, ResultTable table, StreamWriter writer)
    {
        CsvCells.WriteHeader(writer, table.Sets);
        Span<char> number = stackalloc char[32];
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var place = 0; place < table.Sets.Count; place++)
            {
                CsvCells.Write(writer, model.Sets[table.Sets[place]][table.MemberOf(row, place)]);
                writer.Write(',');
            }

            _ = table.ValueOf(row).TryFormat(number, out var length, "R", CultureInfo.InvariantCulture);
            writer.WriteLine(number[..length]);
        }
    }
}
