using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Reads files that describe forms, and tells everything that is wrong with one at once.</summary>
/// <param name="shipped">The packs whose names are taken.</param>
/// <param name="units">The units that there are.</param>
public sealed class PackFileReader(PackLibrary shipped, UnitLibrary units)
{
    /// <summary>The most questions of a form, with room for its lines.</summary>
    private const int RowsMax = 2_000;
    private const int ColumnsMax = 100;
    private const int BytesMax = 4 * 1024 * 1024;
    private const int TextLengthMax = 4_000;
    private const int TitlesMin = 3;

    private static readonly TableLimits Limits = new()
    {
        BytesMax = BytesMax,
        RowsMax = RowsMax,
        ColumnsMax = ColumnsMax,
        TextLengthMax = TextLengthMax,
    };

    /// <summary>Reads a file and checks what it says.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">The name as its owner knows it.</param>
    /// <param name="terms">The words that it may use.</param>
    public PackReading Read(Stream content, string fileName, PackTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var opened = TableFile.Open(content, fileName, Limits);
        if (opened.IsRefused)
        {
            return new PackReading(null, opened.Refusal.Findings);
        }

        using var file = opened.Value;
        try
        {
            return Read(file, terms);
        }
        catch (UnreadableTableException unreadable)
        {
            return new PackReading(null, [unreadable.Finding]);
        }
    }

    /// <summary>The form of a file that was kept.</summary>
    /// <exception cref="FormatException">It is none, which is a bug or a damaged record.</exception>
    internal ReportPack Restore(string document)
    {
        using var content = new MemoryStream(PackFile.ToBytes(document));
        return Read(content, "pack.csv", new PackTerms([], [], [])).Pack
            ?? throw new FormatException("What is kept of a form cannot be read.");
    }

    /// <summary>Without a workspace nobody knows which indicators there are.</summary>
    private static Finding Unchecked(Finding finding) =>
        finding.Values.TryGetValue("name", out var name)
        && PackTerms.IsOfRecords(name)
        && finding.Code.StartsWith("reports.unknown-name", StringComparison.Ordinal)
            ? new Finding(Severity.Warning, "reports.name-unchecked", finding.Where, ("name", name))
            : finding;

    private PackReading Read(TableFile file, PackTerms terms)
    {
        var sheet = file.Sheets.FirstOrDefault(one => one.ReadRows().Any());
        if (sheet is null)
        {
            return new PackReading(
                null,
                [new Finding(Severity.Error, "reports.pack-empty", new Location(file.Name))]
            );
        }

        var where = new Location(file.Name, sheet.Name);
        var head = new PackHead(where, shipped, terms);
        PackTable? table = null;
        foreach (var row in sheet.ReadRows())
        {
            if (table is not null)
            {
                table.Take(row);
            }
            else if (IsTitles(row))
            {
                table = new PackTable(where, row);
            }
            else
            {
                head.Take(row);
            }
        }

        return Put(file, where, head, table, terms);
    }

    private PackReading Put(TableFile file, Location where, PackHead head, PackTable? table, PackTerms terms)
    {
        var questions = table?.Questions ?? [];
        List<Finding> findings = [.. file.Findings, .. head.Check(), .. table?.Findings ?? []];
        if (table is null)
        {
            findings.Add(new Finding(Severity.Error, "reports.pack-no-table", where));
        }
        else if (questions.Count == 0 && !table.Findings.Any(finding => finding.IsError))
        {
            findings.Add(new Finding(Severity.Error, "reports.pack-no-questions", where));
        }

        var pack = head.Find(questions);
        var names = pack is null ? terms.Names : terms.Of(pack.Subject);
        var faults = PackCheck.Of(pack?.Name ?? file.Name, table?.Rows ?? [], names, units);
        findings.AddRange(terms.KnowsRecords ? faults : faults.Select(Unchecked));
        return new PackReading(
            pack is null ? null : pack with { Parts = shipped.PartsOfQuestions(pack.Subject) },
            findings
        );
    }

    private static bool IsTitles(TableRow row) =>
        row.Cells.Count(cell =>
            PackFile.Columns.Contains(CellText.Of(cell).ToLowerInvariant(), StringComparer.Ordinal)
        ) >= TitlesMin;
}
