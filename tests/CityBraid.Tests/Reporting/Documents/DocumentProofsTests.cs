using System.Xml.Linq;
using CityBraid.Reporting;
using CityBraid.Tests.Reporting.Reports;
using CityBraid.Tests.Tables.Packages;

namespace CityBraid.Tests.Reporting.Documents;

/// <summary>A document that somebody brings is read with care, and says what is wrong with it.</summary>
public sealed class DocumentProofsTests
{
    private const string Main = "word/document.xml";

    private static readonly byte[] Sample = Written.As(ReportFormat.Word, SampleReports.In("en", rows: 3));

    [Fact]
    public void A_document_without_proofs_says_so()
    {
        using var content = new MemoryStream();
        WordFile.Write(new TextDocument("Outcome", "en"), content);

        Assert.Equal("reports.no-proofs", Written.Refused(content.ToArray()));
    }

    [Theory]
    [InlineData("_rels/.rels")]
    [InlineData(Main)]
    public void A_document_that_lacks_a_part_is_refused(string part) =>
        Assert.Equal("reports.no-proofs", Written.Refused(Written.Without(Sample, part)));

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]
    [InlineData("<proofs xmlns=\"urn:citybraid:proofs:1\"><figure></proofs>")]
    [InlineData("")]
    public void A_part_that_breaks_off_or_brings_a_document_type_is_refused(string text)
    {
        Assert.Equal("reports.broken-document", Written.Refused(Written.With(Sample, Main, text)));
        var proofs = Written.ProofPartOf(Sample);
        Assert.Equal("reports.broken-document", Written.Refused(Written.With(Sample, proofs, text)));
    }

    [Fact]
    public void A_part_of_endless_depth_is_refused()
    {
        var deep =
            string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300));

        Assert.Equal("reports.broken-document", Written.Refused(Written.With(Sample, Main, deep)));
    }

    [Fact]
    public void A_part_that_inflates_to_too_much_is_refused()
    {
        var huge = Written.With(Sample, Main, new string(' ', 3_000_000));

        Assert.Equal("reports.too-large", Written.Refused(huge));
        Assert.Equal(
            "reports.too-large",
            Written.Refused(CraftedZip.DeclareLength([.. Sample], Main, uint.MaxValue - 1))
        );
    }

    [Fact]
    public void A_file_that_is_no_package_is_refused() =>
        Assert.Equal("reports.not-a-report", Written.Refused("%PDF-1.7"u8.ToArray()));

    [Fact]
    public void A_figure_that_stands_twice_is_named()
    {
        var parts = Written.PartsOf(Sample);
        var twice = parts[Main].Replace("\"figure-2\"", "\"figure-1\"", StringComparison.Ordinal);

        var found = Written.Verified(Written.With(Sample, Main, twice));

        Assert.Contains(found.Differences, one => one.Where == "figure-1");
        Assert.Contains(found.Differences, one => one.Where == "figure-2");
    }

    [Fact]
    public void A_figure_that_is_shown_and_not_listed_is_named()
    {
        var proofs = Written.ProofPartOf(Sample);
        var listed = Written.Xml(Sample, proofs);
        listed.Root!.Elements().First(one => one.Attribute("where")?.Value == "figure-3").Remove();

        var found = Written.Verified(Written.With(Sample, proofs, listed.ToString()));

        Assert.Equal(["figure-3", "figures"], found.Differences.Select(one => one.Where));
    }

    [Fact]
    public void A_row_of_the_list_that_cannot_be_read_is_named()
    {
        var proofs = Written.ProofPartOf(Sample);
        var listed = Written.Xml(Sample, proofs);
        listed.Root!.Elements().First().SetAttributeValue("value", "many");

        var found = Written.Verified(Written.With(Sample, proofs, listed.ToString()));

        Assert.Contains(found.Differences, one => one.Where == "figure figure-1");
    }

    [Fact]
    public void A_figure_that_a_word_processor_cuts_in_pieces_is_read_whole()
    {
        var text = Written.PartsOf(Sample)[Main];
        var at = text.IndexOf("figure-1\"", StringComparison.Ordinal);
        var from = text.IndexOf("<w:t xml:space=\"preserve\">", at, StringComparison.Ordinal);
        var digits = from + "<w:t xml:space=\"preserve\">".Length;
        var cut = text.Insert(digits + 1, "</w:t></w:r><w:r><w:delText>9</w:delText><w:t>");

        Assert.Empty(Written.Verified(Written.With(Sample, Main, cut)).Differences);
    }

    [Fact]
    public void A_figure_whose_tag_a_word_processor_dropped_is_known_by_its_title()
    {
        var document = Written.Xml(Sample, Main);
        document.Descendants().Where(element => element.Name.LocalName == "tag").Remove();
        var text = document.ToString(SaveOptions.DisableFormatting);

        Assert.Empty(Written.Verified(Written.With(Sample, Main, text)).Differences);
    }

    [Fact]
    public void A_figure_that_was_cut_out_of_its_control_is_named()
    {
        var document = Written.Xml(Sample, Main);
        var first = document.Descendants().First(element => element.Name.LocalName == "tag");
        first.Parent!.ElementsAfterSelf().Single().RemoveNodes();
        var text = document.ToString(SaveOptions.DisableFormatting);

        var differs = Assert.Single(Written.Verified(Written.With(Sample, Main, text)).Differences);

        Assert.Equal("figure-1", differs.Where);
    }

    [Fact]
    public void Whatever_is_cut_off_a_file_is_refused_and_never_agrees()
    {
        for (var length = 0; length < Sample.Length; length += 97)
        {
            Assert.NotEmpty(Written.Refused(Sample[..length]));
        }
    }
}
