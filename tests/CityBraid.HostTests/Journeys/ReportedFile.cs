using System.IO.Compression;
using System.Text;
using CityBraid.Reporting;
using UglyToad.PdfPig;

namespace CityBraid.Tests.Journeys;

/// <summary>A file that was taken from the reports of a city.</summary>
internal static class ReportedFile
{
    /// <summary>The city's total stands in it, and a file for programs counts in Gregorian years.</summary>
    public static void ExpectTotal(string path, byte[] content)
    {
        if (path.EndsWith(ReportFormat.Csv.Ending, StringComparison.Ordinal))
        {
            var text = Encoding.UTF8.GetString(content);
            Assert.Contains("2019", text, StringComparison.Ordinal);
            Assert.DoesNotContain(
                "2562",
                text.Replace("khonkaen-2562", string.Empty, StringComparison.Ordinal),
                StringComparison.Ordinal
            );
            return;
        }

        if (path.EndsWith(ReportFormat.Pdf.Ending, StringComparison.Ordinal))
        {
            using var paper = PdfDocument.Open(content);
            var words = paper.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text);
            Assert.Contains(words, word => word.Contains("490,000", StringComparison.Ordinal));
            return;
        }

        using var archive = new ZipArchive(new MemoryStream(content));
        var texts = archive
            .Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.Ordinal))
            .Select(Read);
        Assert.Contains(
            texts,
            text =>
                text.Contains("<v>490000</v>", StringComparison.Ordinal)
                || text.Contains("490,000", StringComparison.Ordinal)
        );
    }

    private static string Read(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open());
        return reader.ReadToEnd();
    }
}
