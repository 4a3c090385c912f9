using System.Globalization;

namespace CityBraid.Planning;

/// <summary>
/// Reads an otoole folder: a file for each set and parameter, and a configuration with the defaults.
/// </summary>
internal sealed class CsvFolderReader(PlanSource source, ModelAssembler assembler)
{
    private const string Extension = ".csv";
    private const int MostCells = 16;

    internal void Read()
    {
        ReadSets();
        if (!PlanConfiguration.ApplyFrom(source, assembler))
        {
            assembler.Findings.Inform("planning.no-configuration", new(source.Name));
        }

        var read = new HashSet<ParameterDefinition>();
        foreach (var fileName in CsvFiles())
        {
            var name = NameOf(fileName);
            if (ParameterCatalogue.Find(name) is { } parameter)
            {
                TellIfTwice(read.Add(parameter), fileName, parameter);
                ReadParameter(fileName, parameter);
            }
            else if (SetCatalogue.Find(name) is null)
            {
                TellUnknown(fileName, name);
            }
        }
    }

    private void TellIfTwice(bool isFirst, string fileName, ParameterDefinition parameter)
    {
        if (!isFirst)
        {
            assembler.Findings.Error(
                "planning.parameter-in-two-places",
                new(fileName),
                ("parameter", parameter.Name)
            );
        }
    }

    /// <summary>
    /// A file laid out as a parameter's is one whose name is wrong, unless it is a result that lies beside
    /// the model.
    /// </summary>
    private void TellUnknown(string fileName, string name)
    {
        Span<Range> cells = stackalloc Range[MostCells];
        var lines = new CsvLines(source.ReadText(fileName));
        var isOfParameter =
            !ResultNames.Has(name)
            && lines.Next(cells, out var width, out var header)
            && width is > 1 and <= MostCells
            && header[cells[width - 1]].Equals("VALUE", StringComparison.OrdinalIgnoreCase)
            && SetCatalogue.Find(header[cells[0]].ToString()) is not null
            && lines.Next(cells, out _, out _);
        if (isOfParameter)
        {
            assembler.Findings.Error("planning.unknown-parameter", new(fileName), ("parameter", name));
        }
        else
        {
            assembler.Findings.Warn("planning.unknown-file", new(fileName));
        }
    }

    private IEnumerable<string> CsvFiles() =>
        source.FileNames.Where(name => name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(string fileName) => fileName[..^Extension.Length];

    private void ReadSets()
    {
        var read = new HashSet<SetKind>();
        foreach (var fileName in CsvFiles())
        {
            if (SetCatalogue.Find(NameOf(fileName)) is not { } set)
            {
                continue;
            }

            if (read.Add(set.Kind))
            {
                ReadSet(fileName, set);
            }
            else
            {
                assembler.Findings.Error("planning.set-twice", new(fileName), ("set", set.Name));
            }
        }
    }

    private void ReadSet(string fileName, SetDefinition set)
    {
        Span<Range> cells = stackalloc Range[MostCells];
        var lines = new CsvLines(source.ReadText(fileName));
        var isHeader = true;
        while (lines.Next(cells, out _, out var line))
        {
            if (!isHeader)
            {
                assembler.AddMember(
                    set,
                    CsvLines.TextOf(line, cells[0]).ToString(),
                    new(fileName, lines.Line)
                );
            }

            isHeader = false;
        }
    }

    private void ReadParameter(string fileName, ParameterDefinition parameter)
    {
        Span<Range> cells = stackalloc Range[MostCells];
        var lines = new CsvLines(source.ReadText(fileName));
        if (!lines.Next(cells, out var width, out var header))
        {
            return;
        }

        var places = PlacesOf(header, cells[..Math.Min(width, MostCells)], parameter);
        var isRefused = places is null;
        while (lines.Next(cells, out var count, out var line))
        {
            var where = new Where(fileName, lines.Line);
            if (places is null)
            {
                RefuseOnce(ref isRefused, fileName, parameter, header);
            }
            else if (count != places.Length + 1)
            {
                assembler.Findings.Error(
                    "planning.wrong-number-of-cells",
                    where,
                    ("count", count.ToString(CultureInfo.InvariantCulture)),
                    ("expected", (places.Length + 1).ToString(CultureInfo.InvariantCulture))
                );
            }
            else
            {
                ReadValue(line, cells[..count], places, parameter, where);
            }
        }
    }

    /// <summary>A header of other sets matters only when values follow it.</summary>
    private void RefuseOnce(
        ref bool isRefused,
        string fileName,
        ParameterDefinition parameter,
        ReadOnlySpan<char> header
    )
    {
        if (isRefused)
        {
            isRefused = false;
            assembler.Findings.Error(
                "planning.wrong-columns",
                new(fileName, 1),
                ("parameter", parameter.Name),
                ("columns", header.ToString()),
                ("expected", string.Join(',', parameter.Indices.Select(kind => SetCatalogue.Of(kind).Name)))
            );
        }
    }

    private void ReadValue(
        ReadOnlySpan<char> line,
        ReadOnlySpan<Range> cells,
        int[] places,
        ParameterDefinition parameter,
        Where where
    )
    {
        Span<int> indices = stackalloc int[places.Length];
        var isKnown = true;
        for (var cell = 0; cell < places.Length; cell++)
        {
            var place = places[cell];
            indices[place] = assembler.IndexOf(
                parameter.Indices[place],
                CsvLines.TextOf(line, cells[cell]),
                where,
                parameter
            );
            isKnown &= indices[place] >= 0;
        }

        if (assembler.TryNumber(line[cells[^1]], where, parameter, out var value) && isKnown)
        {
            assembler.Give(parameter, indices, value, where);
        }
    }

    /// <summary>
    /// For each column but the last the place of its set among the parameter's; null when the header names
    /// others.
    /// </summary>
    private static int[]? PlacesOf(
        ReadOnlySpan<char> header,
        ReadOnlySpan<Range> cells,
        ParameterDefinition parameter
    )
    {
        if (cells.Length != parameter.Indices.Count + 1)
        {
            return null;
        }

        var places = new int[parameter.Indices.Count];
        var open = Enumerable.Range(0, places.Length).ToList();
        for (var cell = 0; cell < places.Length; cell++)
        {
            var kind = SetCatalogue.Find(header[cells[cell]].ToString())?.Kind;
            var found = open.FindIndex(place => parameter.Indices[place] == kind);
            if (found < 0)
            {
                return null;
            }

            places[cell] = open[found];
            open.RemoveAt(found);
        }

        return places;
    }
}
