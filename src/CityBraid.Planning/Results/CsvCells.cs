namespace CityBraid.Planning;

/// <summary>Writes cells of comma-separated files: quoted only where a name needs it.</summary>
internal static class CsvCells
{
    private static readonly char[] NeedQuotes = [',', '"', '\n', '\r'];

    /// <summary>
    /// Writes a header: the sets' names, one used a second time with an underscore, and the value's.
    /// </summary>
    internal static void WriteHeader(TextWriter writer, IReadOnlyList<SetKind> sets)
    {
        for (var place = 0; place < sets.Count; place++)
        {
            var isSecond = sets.Take(place).Contains(sets[place]);
            writer.Write(isSecond ? "_" : "");
            writer.Write(SetCatalogue.Of(sets[place]).Name);
            writer.Write(',');
        }

        writer.WriteLine("VALUE");
    }

    internal static void Write(TextWriter writer, string cell)
    {
        if (cell.IndexOfAny(NeedQuotes) < 0)
        {
            writer.Write(cell);
            return;
        }

        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
