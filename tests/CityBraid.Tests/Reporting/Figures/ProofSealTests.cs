using System.Xml.Linq;
using CityBraid.Reporting;
using CityBraid.Tests.Reporting.Reports;

namespace CityBraid.Tests.Reporting.Figures;

/// <summary>A figure that is added to the list of a file, or taken from it, is told.</summary>
public sealed class ProofSealTests
{
    private static readonly XNamespace S = Written.Sheet;

    private static readonly byte[] Workbook = Written.As(
        ReportFormat.Workbook,
        SampleReports.In("en", rows: 3)
    );

    private static readonly byte[] Document = Written.As(ReportFormat.Word, SampleReports.In("en", rows: 3));

    private static string FiguresPart => Written.SheetPartOf(Workbook, "figures");

    [Fact]
    public void A_row_that_is_taken_from_the_list_of_a_workbook_is_told() =>
        Assert.Equal([("figures", "8", "9")], ListsOf(WithRows(rows => rows.ElementAt(3).Remove())));

    [Fact]
    public void All_rows_that_are_taken_from_the_list_of_a_workbook_are_told() =>
        Assert.Equal([("figures", "0", "9")], ListsOf(WithRows(rows => rows[1..^1].Remove())));

    [Fact]
    public void A_row_that_is_added_to_the_list_of_a_workbook_is_told()
    {
        var changed = WithRows(rows =>
        {
            var copy = new XElement(rows[2]);
            copy.Descendants(S + "t").First().Value = "summary!B99";
            rows[2].AddAfterSelf(copy);
        });

        Assert.Equal([("figures", "10", "9")], ListsOf(changed));
    }

    [Fact]
    public void A_list_of_a_workbook_without_its_seal_is_told() =>
        Assert.Equal([("figures", "9", null)], ListsOf(WithRows(rows => rows[^1].Remove())));

    [Fact]
    public void A_seal_of_a_workbook_that_says_another_title_or_basis_is_told() =>
        Assert.All(
            (string[])["Joint report of greenhouse gases", "khon-kaen 2019, BASIC, AR5"],
            said =>
                Assert.Equal(
                    [("figures", "9", "9")],
                    ListsOf(
                        WithRows(rows =>
                            rows[^1].Descendants(S + "t").Single(text => text.Value == said).Value += "!"
                        )
                    )
                )
        );

    [Fact]
    public void A_figure_that_is_taken_from_a_document_with_its_control_is_told()
    {
        var document = Written.Xml(Document, "word/document.xml");
        Controls(document).Single(control => TagOf(control) == "figure-4").Remove();
        var text = document.ToString(SaveOptions.DisableFormatting);

        var changed = WithList(
            Written.With(Document, "word/document.xml", text),
            list => Row(list, 4).Remove()
        );

        Assert.Equal([("figures", "8", "9")], ListsOf(changed));
    }

    [Fact]
    public void A_figure_that_is_added_to_the_list_of_a_document_is_told()
    {
        var changed = WithList(
            Document,
            list =>
            {
                var copy = new XElement(Row(list, 4));
                copy.SetAttributeValue("where", "figure-99");
                Row(list, 4).AddAfterSelf(copy);
            }
        );

        Assert.Equal([("figures", "10", "9")], ListsOf(changed));
    }

    [Theory]
    [InlineData("value", null)]
    [InlineData("digest", "9")]
    [InlineData("name", "9")]
    [InlineData("basis", "9")]
    public void A_list_of_a_document_without_its_seal_is_told(string attribute, string? count) =>
        Assert.Equal(
            [("figures", "9", count)],
            ListsOf(WithList(Document, list => list.SetAttributeValue(attribute, null)))
        );

    [Fact]
    public void A_file_says_what_it_is_and_of_what() =>
        Assert.All(
            (byte[][])[Workbook, Document],
            file =>
            {
                var found = Written.Verified(file);
                Assert.Empty(found.Differences);
                Assert.Equal("Joint report of greenhouse gases", found.Title);
                Assert.Equal(["khon-kaen 2019, BASIC, AR5", "khon-kaen 2019"], found.Bases);
            }
        );

    private static IEnumerable<(string Where, string? Stated, string? Recomputed)> ListsOf(byte[] file) =>
        Written
            .Verified(file)
            .Differences.Where(one => one.Kind == DifferenceKind.List)
            .Select(one => (one.Where, one.Stated, one.Recomputed));

    private static byte[] WithRows(Action<XElement[]> change)
    {
        var sheet = Written.Xml(Workbook, FiguresPart);
        change([.. sheet.Descendants(S + "row")]);
        return Written.With(Workbook, FiguresPart, sheet.ToString(SaveOptions.DisableFormatting));
    }

    private static byte[] WithList(byte[] document, Action<XElement> change)
    {
        var part = Written.ProofPartOf(document);
        var list = Written.Xml(document, part);
        change(list.Root!);
        return Written.With(document, part, list.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Row(XElement list, int number) =>
        list.Elements().Single(one => one.Attribute("where")?.Value == $"figure-{number}");

    private static XElement[] Controls(XDocument document) =>
        document.Descendants().Where(element => element.Name.LocalName == "sdt").ToArray();

    private static string? TagOf(XElement control) =>
        control.Descendants().FirstOrDefault(one => one.Name.LocalName == "tag")?.Attributes().Single().Value;
}
