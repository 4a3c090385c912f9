using CityBraid.Reporting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Tests.Reporting.Documents;

/// <summary>A document for word processors is valid, and says what the text says.</summary>
public sealed class WordFileTests
{
    [Theory]
    [InlineData("th", "ผลการประชุม")]
    [InlineData("en", "Outcome")]
    [InlineData("zh", "会议成果")]
    public void A_document_is_valid_and_holds_headings_links_and_tables(string language, string title)
    {
        var text = new TextDocument(title, language);
        text.AddParagraph("first\nsecond");
        text.AddHeading(1, title);
        text.AddHeading(2, "Water", new Uri("https://example.org/th/water?a=1&b=2"));
        text.AddTable(
            ["Level", "Text"],
            [
                ["Goal", "น้ำ <&> \u0001"],
                ["Output", ""],
            ]
        );
        using var content = new MemoryStream();

        WordFile.Write(text, content);

        using var file = WordprocessingDocument.Open(content, isEditable: false);
        var body = file.MainDocumentPart!.Document!.Body!;
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(file, TestContext.Current.CancellationToken)
                .Select(error => error.Description)
        );
        Assert.Equal(
            ["Title", "Heading1", "Heading2"],
            body.Elements<Paragraph>()
                .Select(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value)
                .OfType<string>()
        );
        Assert.Equal(
            "https://example.org/th/water?a=1&b=2",
            Assert.Single(file.MainDocumentPart.HyperlinkRelationships).Uri.ToString()
        );
        Assert.Single(body.Descendants<TableHeader>());
        Assert.Equal(3, body.Descendants<TableRow>().Count());
        Assert.Contains("น้ำ <&> ", body.InnerText, StringComparison.Ordinal);
    }
}
