using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using CityBraid.Reporting;
using CityBraid.Tests.Inventory;

namespace CityBraid.Tests.Reporting.Reports;

/// <summary>Reports as files, with what they say of their figures.</summary>
internal static class Written
{
    public static readonly PackLibrary Packs = new(OurTables.Shipped);

    /// <summary>The namespace of a workbook's sheets.</summary>
    public static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] As(ReportFormat format, Report report) => format.Write(report, Packs);

    public static FileVerification Verified(byte[] file)
    {
        var found = new ReportVerifier(Packs, new DoublingMethods()).Verify(new MemoryStream(file), "file");
        Assert.False(found.IsRefused, found.Refusal?.Code);
        return found.Value;
    }

    public static string Refused(byte[] file)
    {
        var found = new ReportVerifier(Packs, new DoublingMethods()).Verify(new MemoryStream(file), "file");
        Assert.True(found.IsRefused);
        return found.Refusal.Findings.Select(finding => finding.Code).FirstOrDefault(found.Refusal.Code);
    }

    /// <summary>The texts of a file's parts by name.</summary>
    public static Dictionary<string, string> PartsOf(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return reader.ReadToEnd();
            },
            StringComparer.Ordinal
        );
    }

    /// <summary>The same file with another part of a name; one more where it had none.</summary>
    public static byte[] With(byte[] file, string part, string text)
    {
        using var content = new MemoryStream();
        content.Write(file);
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(text);
        }

        return content.ToArray();
    }

    /// <summary>The same file without a part.</summary>
    public static byte[] Without(byte[] file, string part)
    {
        using var content = new MemoryStream();
        content.Write(file);
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)!.Delete();
        }

        return content.ToArray();
    }

    /// <summary>The name of the part that holds the proofs of a document.</summary>
    public static string ProofPartOf(byte[] document) =>
        PartsOf(document).Single(part => part.Value.Contains("<proofs", StringComparison.Ordinal)).Key;

    /// <summary>The name of the part that holds a sheet of a workbook.</summary>
    public static string SheetPartOf(byte[] workbook, string sheet)
    {
        var names = Xml(workbook, "xl/workbook.xml")
            .Descendants(Sheet + "sheet")
            .Select(one => one.Attribute("name")!.Value)
            .ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"xl/worksheets/sheet{names.IndexOf(sheet) + 1}.xml"
        );
    }

    public static XDocument Xml(byte[] file, string part) =>
        XDocument.Parse(PartsOf(file)[part], LoadOptions.PreserveWhitespace);
}
