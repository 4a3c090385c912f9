using System.Buffers;

namespace CityBraid.Tables;

/// <summary>Reads CSV text (RFC 4180) row by row, never holding more than one row.</summary>
/// <remarks>
/// A record is a row, however many line breaks its cells hold: addresses are those a spreadsheet shows.
/// Lines may end in CR LF, LF or CR. A quotation mark inside an unquoted cell is a character like any other.
/// </remarks>
internal sealed class CsvReader : IDisposable
{
    private const int BufferLength = 16_384;
    private const char Quote = '"';

    private static readonly SearchValues<char> QuotedEnd = SearchValues.Create([Quote]);

    private readonly FileContent file;
    private readonly TextReader text;
    private readonly char delimiter;
    private readonly SearchValues<char> unquotedEnd;
    private readonly char[] buffer = new char[BufferLength];
    private readonly char[] cell;
    private readonly List<Cell> cells = [];
    private readonly TextPool pool = new();
    private int position;
    private int filled;
    private int cellLength;
    private int row;
    private int column;

    /// <summary>Begins at the top of a text, which it closes in the end.</summary>
    public CsvReader(FileContent file, TextReader text, char delimiter)
    {
        this.file = file;
        this.text = text;
        this.delimiter = delimiter;
        unquotedEnd = SearchValues.Create([delimiter, '\r', '\n']);
        cell = new char[file.Limits.TextLengthMax];
    }

    /// <summary>Reads the next row that holds something; null at the end.</summary>
    public TableRow? ReadRow()
    {
        cells.Clear();
        while (cells.Count == 0 && HasMore())
        {
            BeginRow();
            do
            {
                BeginCell();
                ReadCell();
            } while (Take(delimiter));

            EndRow();
        }

        return cells.Count == 0 ? null : new TableRow(row, [.. cells]);
    }

    /// <summary>Closes the text.</summary>
    public void Dispose() => text.Dispose();

    private void BeginRow()
    {
        row++;
        column = 0;
        if (row > file.Limits.RowsMax)
        {
            throw file.Unreadable("tables.too-many-rows", null, null, ("limit", file.Limits.RowsMax));
        }
    }

    private void BeginCell()
    {
        column++;
        cellLength = 0;
        if (column > file.Limits.ColumnsMax)
        {
            throw Unreadable("tables.too-many-columns", ("limit", file.Limits.ColumnsMax));
        }
    }

    private void ReadCell()
    {
        if (Take(Quote))
        {
            CopyQuoted();
        }
        else
        {
            CopyUntil(unquotedEnd);
        }

        if (cellLength > 0)
        {
            cells.Add(new Cell(row, column, CellKind.Text, pool.Get(cell.AsSpan(0, cellLength))));
        }
    }

    private void EndRow()
    {
        // CR, LF or both; nothing at the end of the file.
        Take('\r');
        Take('\n');
    }

    private void CopyQuoted()
    {
        CopyUntil(QuotedEnd);
        while (Take(Quote))
        {
            if (!Take(Quote))
            {
                if (HasMore() && !unquotedEnd.Contains(buffer[position]))
                {
                    break;
                }

                return;
            }

            Copy([Quote]);
            CopyUntil(QuotedEnd);
        }

        // The text ended inside the quotation marks, or went on behind them: where the cell ends is a guess.
        throw Unreadable("tables.broken-quotes");
    }

    private void CopyUntil(SearchValues<char> ends)
    {
        while (HasMore())
        {
            var rest = buffer.AsSpan(position, filled - position);
            var end = rest.IndexOfAny(ends);
            var piece = end < 0 ? rest : rest[..end];
            Copy(piece);
            position += piece.Length;
            if (end >= 0)
            {
                return;
            }
        }
    }

    private void Copy(ReadOnlySpan<char> piece)
    {
        if (!piece.TryCopyTo(cell.AsSpan(cellLength)))
        {
            throw Unreadable("tables.text-too-long", ("limit", file.Limits.TextLengthMax));
        }

        cellLength += piece.Length;
    }

    private bool Take(char expected)
    {
        var isNext = HasMore() && buffer[position] == expected;
        position += isNext ? 1 : 0;
        return isNext;
    }

    private bool HasMore()
    {
        if (position == filled)
        {
            position = 0;
            filled = text.Read(buffer);
        }

        return filled > 0;
    }

    private UnreadableTableException Unreadable(string code, params (string Name, object Value)[] values) =>
        file.Unreadable(code, null, CellAddress.Write(row, column), values);
}
