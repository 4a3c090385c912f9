using System.Text;
using System.Xml.Linq;
using CityBraid.Reporting;
using CityBraid.Tables;

namespace CityBraid.Tests.Reporting.Reports;

/// <summary>A digit that is changed in a file is found, and the figures that rest on it are named.</summary>
public sealed class MutatedReportTests
{
    private const int Mutations = 1_000;
    private const int Seed = 20_191_231;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace P = "urn:citybraid:proofs:1";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_figure_of_an_unchanged_file_agrees(string language)
    {
        var report = SampleReports.In(language);

        Assert.All(
            (ReportFormat[])[ReportFormat.Word, ReportFormat.Workbook],
            format =>
            {
                var found = Written.Verified(Written.As(format, report));
                Assert.Empty(found.Differences);
                Assert.True(found.Figures >= 82);
            }
        );
    }

    [Fact]
    public void A_thousand_changed_digits_of_a_document_are_all_found()
    {
        var file = Written.As(ReportFormat.Word, SampleReports.In("en", rows: 12));
        var proofs = Written.ProofPartOf(file);
        var shown = Written.Xml(file, "word/document.xml");
        var traces = Written.Xml(file, proofs);
        Site[] sites = [.. ShownSites(shown), .. TraceSites(traces)];

        Mutate(
            sites,
            site =>
                site.IsShown
                    ? Written.With(file, "word/document.xml", shown.ToString(SaveOptions.DisableFormatting))
                    : Written.With(file, proofs, traces.ToString(SaveOptions.DisableFormatting))
        );
    }

    [Fact]
    public void A_thousand_changed_digits_of_a_workbook_are_all_found()
    {
        var file = Written.As(ReportFormat.Workbook, SampleReports.In("en", rows: 12));
        var sheets = SheetsOf(file);
        Site[] sites = [.. SheetSites(sheets)];

        Mutate(
            sites,
            site =>
            {
                var (part, sheet) = sheets.Values.Single(one => one.Xml == site.Element.Document);
                return Written.With(file, part, sheet.ToString(SaveOptions.DisableFormatting));
            }
        );
    }

    /// <summary>Changes a digit, looks for it, and puts it back, again and again.</summary>
    private static void Mutate(Site[] sites, Func<Site, byte[]> write)
    {
        var chance = new Random(Seed);
        for (var mutation = 0; mutation < Mutations; mutation++)
        {
            var site = sites[chance.Next(sites.Length)];
            var before = site.Text;
            site.Text = OtherDigit(before, chance);
            var found = Written.Verified(write(site));
            Assert.True(
                site.Figures.Count > 0
                    && site.Figures.All(where => found.Differences.Any(one => one.Where == where)),
                $"{before} → {site.Text} at {string.Join(' ', site.Figures)} is not found."
            );
            site.Text = before;
        }
    }

    private static string OtherDigit(string text, Random chance)
    {
        int[] digits =
        [
            .. text.Index().Where(letter => char.IsAsciiDigit(letter.Item)).Select(letter => letter.Index),
        ];
        var at = digits[chance.Next(digits.Length)];
        var other = (char)('0' + ((text[at] - '0' + chance.Next(1, 10)) % 10));
        return new StringBuilder(text) { [at] = other }.ToString();
    }

    private static IEnumerable<Site> ShownSites(XDocument document) =>
        from control in document.Descendants(W + "sdt")
        let tag = control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value
        where tag is not null
        select new Site(control.Descendants(W + "t").Single(), null, [tag], IsShown: true);

    private static IEnumerable<Site> TraceSites(XDocument traces)
    {
        var figures = traces.Root!.Elements(P + "figure").ToArray();
        var steps = traces
            .Root.Elements(P + "step")
            .ToDictionary(
                step => step.Attribute("step")!.Value,
                step => step.Attribute("parts")!.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                StringComparer.Ordinal
            );
        foreach (var figure in figures)
        {
            yield return new Site(figure, "value", [figure.Attribute("where")!.Value], IsShown: false);
        }

        foreach (var step in traces.Root.Elements(P + "step"))
        {
            string[] resting =
            [
                .. figures
                    .Where(figure =>
                        Reaches(steps, figure.Attribute("step")!.Value, step.Attribute("step")!.Value)
                    )
                    .Select(figure => figure.Attribute("where")!.Value),
            ];
            yield return new Site(step, "value", resting, IsShown: false);
            if (step.Attribute("document") is not null)
            {
                yield return new Site(step, "document", resting, IsShown: false);
            }
        }
    }

    private static IEnumerable<Site> SheetSites(Dictionary<string, (string Part, XDocument Xml)> sheets)
    {
        var figures = sheets["figures"].Xml.Descendants(S + "row").Skip(1).SkipLast(1).ToArray();
        var proofs = sheets["proofs"].Xml.Descendants(S + "row").Skip(1).ToArray();
        var steps = proofs.ToDictionary(
            row => TextAt(row, 1),
            row => TextAt(row, 6).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal
        );
        foreach (var figure in figures)
        {
            var where = TextAt(figure, 1);
            if (where.Contains('#', StringComparison.Ordinal))
            {
                continue;
            }

            var address = CellRange.Parse(where.Split('!')[1]);
            var row = sheets[where.Split('!')[0]].Xml.Descendants(S + "row").ElementAt(address.FirstRow - 1);
            yield return new Site(ValueAt(row, address.FirstColumn), null, [where], IsShown: true);
            yield return new Site(ValueAt(figure, 5), null, [where], IsShown: false);
        }

        foreach (var step in proofs)
        {
            string[] resting =
            [
                .. figures
                    .Where(figure => Reaches(steps, TextAt(figure, 8), TextAt(step, 1)))
                    .Select(figure => TextAt(figure, 1)),
            ];
            yield return new Site(ValueAt(step, 4), null, resting, IsShown: false);
            if (TextAt(step, 9).Length > 0)
            {
                yield return new Site(ValueAt(step, 9), null, resting, IsShown: false);
            }
        }
    }

    private static bool Reaches(Dictionary<string, string[]> steps, string from, string to) =>
        from == to || steps[from].Any(part => Reaches(steps, part, to));

    private static XElement ValueAt(XElement row, int column) =>
        row.Elements(S + "c").ElementAt(column - 1).Descendants().Last(one => !one.HasElements);

    private static string TextAt(XElement row, int column) =>
        row.Elements(S + "c").ElementAt(column - 1).Value;

    private static Dictionary<string, (string Part, XDocument Xml)> SheetsOf(byte[] file) =>
        Written
            .Xml(file, "xl/workbook.xml")
            .Descendants(S + "sheet")
            .Select(
                (sheet, at) =>
                    (Name: sheet.Attribute("name")!.Value, Part: $"xl/worksheets/sheet{at + 1}.xml")
            )
            .ToDictionary(
                sheet => sheet.Name,
                sheet => (sheet.Part, Written.Xml(file, sheet.Part)),
                StringComparer.Ordinal
            );

    /// <summary>A text with digits, and the figures that rest on it.</summary>
    private sealed record Site(
        XElement Element,
        string? Attribute,
        IReadOnlyList<string> Figures,
        bool IsShown
    )
    {
        public string Text
        {
            get => Attribute is null ? Element.Value : Element.Attribute(Attribute)!.Value;
            set
            {
                if (Attribute is null)
                {
                    Element.Value = value;
                }
                else
                {
                    Element.SetAttributeValue(Attribute, value);
                }
            }
        }
    }
}
