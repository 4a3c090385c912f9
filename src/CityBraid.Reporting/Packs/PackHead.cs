using System.Text.RegularExpressions;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>The lines of a file that say which form it describes.</summary>
/// <param name="where">The file and sheet.</param>
/// <param name="shipped">The packs whose names are taken.</param>
/// <param name="terms">The words that it may use.</param>
internal sealed partial class PackHead(Location where, PackLibrary shipped, PackTerms terms)
{
    private const int NameLengthMax = 40;

    /// <summary>Pages beside the reports, whose addresses no report can have.</summary>
    private static readonly string[] Reserved = ["packs", "drafts", PackFile.ExampleName];

    private static readonly string[] Needed = ["pack", "version", "subject"];
    private static readonly string[] Spoken = ["name", "origin"];
    private static readonly string[] OfPlaces = ["level", "gwp", "boundary"];

    private readonly Dictionary<string, (string Text, string Cell)> lines = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];

    private string Name => Text("pack");

    private string Version => Text("version");

    private PackSubject? Subject =>
        Text("subject") switch
        {
            "place" => PackSubject.Place,
            "workspace" => PackSubject.Workspace,
            _ => null,
        };

    /// <summary>Takes a line.</summary>
    public void Take(TableRow row)
    {
        if (row.Cells.All(cell => CellText.Of(cell).Length == 0))
        {
            return;
        }

        var (label, value) = (row.At(1), row.At(2));
        var name = PackCells.Of(label).ToLowerInvariant();
        if (!PackFile.Lines.Contains(name, StringComparer.Ordinal))
        {
            Add(
                "reports.pack-unknown-line",
                label.Address,
                ("line", PackCells.Of(label)),
                ("known", string.Join(", ", PackFile.Lines))
            );
        }
        else if (!lines.TryAdd(name, (PackCells.Of(value), value.Address)))
        {
            Add("reports.pack-line-twice", label.Address, ("line", name));
        }
    }

    /// <summary>What is wrong with the lines.</summary>
    public IReadOnlyList<Finding> Check()
    {
        foreach (var line in Needed.Where(line => Text(line).Length == 0))
        {
            Add("reports.pack-line-missing", CellOf(line), ("line", line));
        }

        foreach (var text in Spoken.Where(text => FindTexts(text) is null))
        {
            Add("reports.pack-line-missing", cell: null, ("line", $"{text}_en"));
        }

        CheckName();
        Allow("subject", ["place", "workspace"]);
        Allow("level", terms.Levels);
        Allow("gwp", terms.GwpSets);
        Allow("boundary", PackBasis.Boundaries);
        Allow("period", PackBasis.Periods);
        CheckBasis();
        return findings;
    }

    /// <summary>The form without its parts; null where the lines do not say which.</summary>
    public ReportPack? Find(IReadOnlyList<PackQuestion> questions) =>
        Name.Length > 0
        && Version.Length > 0
        && Subject is { } subject
        && FindTexts("name") is { } names
        && FindTexts("origin") is { } origins
            ? new ReportPack
            {
                Name = Name,
                Version = Version,
                Kind = PackFileKind.Workbook,
                Language = null,
                Subject = subject,
                Names = names,
                Origins = origins,
                Level = Said("level"),
                Gwp = Said("gwp"),
                Boundary = Said("boundary"),
                Period = Said("period"),
                Parts = [],
                Questions = questions,
            }
            : null;

    private void CheckName()
    {
        if (Name.Length > 0 && !(Name.Length <= NameLengthMax && NamePattern.IsMatch(Name)))
        {
            Add("reports.pack-bad-name", CellOf("pack"), ("name", Name));
        }
        else if (shipped.Find(Name) is not null || Reserved.Contains(Name, StringComparer.Ordinal))
        {
            Add("reports.pack-name-taken", CellOf("pack"), ("name", Name));
        }

        if (Version.Length > NameLengthMax)
        {
            Add("reports.pack-long-version", CellOf("version"), ("version", Version));
        }
    }

    /// <summary>A basis that nothing would be filled by is not kept as if it were.</summary>
    private void CheckBasis()
    {
        if (Text("period") == PackBasis.FiscalYear)
        {
            Add("reports.pack-fiscal-year", CellOf("period"), ("known", PackBasis.CalendarYear));
        }

        foreach (
            var line in OfPlaces.Where(line => Subject == PackSubject.Workspace && Text(line).Length > 0)
        )
        {
            Add("reports.pack-line-of-places", CellOf(line), ("line", line));
        }
    }

    private void Allow(string line, IReadOnlyList<string> known)
    {
        if (Said(line) is { } text && !known.Contains(text, StringComparer.Ordinal))
        {
            Add(
                "reports.pack-bad-line",
                CellOf(line),
                ("line", line),
                ("value", text),
                ("known", string.Join(", ", known))
            );
        }
    }

    private LocalText? FindTexts(string prefix) => PackCells.FindTexts(prefix, Text);

    private string Text(string line) => lines.GetValueOrDefault(line).Text ?? string.Empty;

    private string? Said(string line) => Text(line) is { Length: > 0 } text ? text : null;

    private string? CellOf(string line) => lines.GetValueOrDefault(line).Cell;

    private void Add(string code, string? cell, params (string Name, string Value)[] values) =>
        findings.Add(new Finding(Severity.Error, code, where with { Cells = cell }, values));

    [GeneratedRegex(
        @"^[a-z0-9]+(-[a-z0-9]+)*\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex NamePattern { get; }
}
