using System.Xml.Linq;
using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting.Reports;

/// <summary>A figure that keeps its number and is made to say something else is told.</summary>
public sealed class ChangedAppearanceTests
{
    private const string Main = "word/document.xml";

    private static readonly XNamespace S = Written.Sheet;
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly byte[] Workbook = Written.As(
        ReportFormat.Workbook,
        SampleReports.In("en", rows: 3)
    );

    private static readonly byte[] Document = Written.As(ReportFormat.Word, SampleReports.In("en", rows: 3));

    [Theory]
    [InlineData(2, "kind")]
    [InlineData(3, "kind")]
    [InlineData(4, "Waste is small")]
    [InlineData(6, "ktCO2e")]
    [InlineData(6, "")]
    public void A_key_basis_name_or_unit_that_is_changed_in_the_list_of_a_workbook_is_told(
        int column,
        string other
    )
    {
        var part = Written.SheetPartOf(Workbook, "figures");
        var sheet = Written.Xml(Workbook, part);
        sheet
            .Descendants(S + "row")
            .ElementAt(1)
            .Elements()
            .ElementAt(column - 1)
            .Descendants(S + "t")
            .Single()
            .Value = other;

        Assert.Equal([DifferenceKind.Listed], Kinds(Written.With(Workbook, part, Text(sheet))));
    }

    [Theory]
    [InlineData("name")]
    [InlineData("unit")]
    [InlineData("basis")]
    public void A_name_or_unit_that_is_changed_in_the_list_of_a_document_is_told(string attribute)
    {
        var part = Written.ProofPartOf(Document);
        var list = Written.Xml(Document, part);
        list.Root!.Elements().First().SetAttributeValue(attribute, "another");

        Assert.Equal([DifferenceKind.Listed], Kinds(Written.With(Document, part, Text(list))));
    }

    [Fact]
    public void A_formula_that_came_to_the_number_of_a_figure_is_told()
    {
        var part = Written.SheetPartOf(Workbook, "Emissions by sector");
        var sheet = Written.Xml(Workbook, part);
        var value = sheet.Descendants(S + "v").First();
        value.AddBeforeSelf(new XElement(S + "f", "NOW()"));

        var differs = Assert.Single(Written.Verified(Written.With(Workbook, part, Text(sheet))).Differences);

        Assert.Equal((DifferenceKind.Formula, $"={value.Value}"), (differs.Kind, differs.Stated));
    }

    [Fact]
    public void A_formula_in_the_list_is_told()
    {
        var part = Written.SheetPartOf(Workbook, "figures");
        var sheet = Written.Xml(Workbook, part);
        sheet.Descendants(S + "v").First().AddBeforeSelf(new XElement(S + "f", "NOW()"));

        Assert.Contains(DifferenceKind.Unreadable, Kinds(Written.With(Workbook, part, Text(sheet))));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("true", 1)]
    [InlineData("0", 0)]
    [InlineData("false", 0)]
    public void A_figure_of_a_document_that_is_hidden_is_told(string? value, int told)
    {
        var document = Written.Xml(Document, Main);
        var run = Control(document, "figure-1").Descendants(W + "r").First();
        var vanish = new XElement(W + "vanish", value is null ? null : new XAttribute(W + "val", value));
        run.AddFirst(new XElement(W + "rPr", vanish));

        Assert.Equal(
            Enumerable.Repeat(DifferenceKind.Hidden, told),
            Kinds(Written.With(Document, Main, Text(document)))
        );
    }

    [Fact]
    public void Figures_in_a_row_of_a_document_that_is_hidden_are_told()
    {
        var document = Written.Xml(Document, Main);
        var row = Control(document, "figure-3").Ancestors(W + "tr").First();
        row.AddFirst(new XElement(W + "trPr", new XElement(W + "hidden")));

        Assert.Equal(
            [DifferenceKind.Hidden, DifferenceKind.Hidden],
            Kinds(Written.With(Document, Main, Text(document)))
        );
    }

    [Fact]
    public void Each_difference_has_its_sentence() =>
        Assert.All(
            Enum.GetValues<DifferenceKind>(),
            kind =>
                Assert.True(
                    CityBraid.Words.Sentences.Has(
                        new ProvenDifference("a", "a", "a", "1", "2", kind, null).Reason.Code
                    )
                )
        );

    private static XElement Control(XDocument document, string tag) =>
        document
            .Descendants(W + "tag")
            .Single(one => one.Attribute(W + "val")!.Value == tag)
            .Ancestors(W + "sdt")
            .First();

    private static IEnumerable<DifferenceKind> Kinds(byte[] file) =>
        Written.Verified(file).Differences.Select(one => one.Kind);

    private static string Text(XDocument xml) => xml.ToString(SaveOptions.DisableFormatting);
}
