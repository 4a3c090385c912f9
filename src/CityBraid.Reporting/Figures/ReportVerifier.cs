using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Works out every figure of a file that somebody holds, without a database.</summary>
/// <param name="packs">The sheets in which workbooks tell how figures came about.</param>
/// <param name="methods">The methods of the factor library.</param>
public sealed class ReportVerifier(PackLibrary packs, IProofMethods methods)
{
    /// <summary>Code of the refusal of a file that asks for more than any report does.</summary>
    internal const string TooLarge = "reports.too-large";

    /// <summary>Which figures differ; or why the file tells nothing of its figures.</summary>
    /// <param name="content">The file, a workbook or a document; its content tells, not its name.</param>
    /// <param name="fileName">Its name, for messages.</param>
    public Result<FileVerification> Verify(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (Copy(content) is not { } copy)
        {
            return UnverifiableFile.TooLarge(fileName);
        }

        using (copy)
        {
            var found = Find(copy, fileName);
            return found.IsRefused
                ? UnverifiableFile.Of(found.Refusal, fileName)
                : FileVerification.Of(found.Value, methods);
        }
    }

    private Result<ProvenFile> Find(MemoryStream file, string fileName)
    {
        try
        {
            var archive = FileArchive.Open(file, fileName, ProofBudget.Limits);
            if (!archive.IsRefused && DocumentProofs.IsDocument(archive.Value))
            {
                return DocumentProofs.Find(archive.Value, fileName);
            }

            file.Position = 0;
            return FindInTable(TableFile.Open(file, fileName, ProofBudget.Limits), fileName);
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("tables.unreadable", [unreadable.Finding]);
        }
    }

    private Result<ProvenFile> FindInTable(Result<TableFile> opened, string fileName)
    {
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        using var table = opened.Value;
        return table.Delimiter is not null ? UnverifiableFile.NoReport(fileName)
            : new WorkbookProofs(table, packs.Proofs).Find() is { } proven ? proven
            : Refusal.Invalid("reports.no-proofs", ("file", fileName));
    }

    /// <summary>The file; null of one that is larger than any report, of which no more is read than tells
    ///   so.</summary>
    private static MemoryStream? Copy(Stream content)
    {
        const int PieceLength = 81_920;
        var max = ProofBudget.Limits.BytesMax;
        if (content.CanSeek && content.Length > max)
        {
            return null;
        }

        var copy = new MemoryStream();
        var piece = new byte[PieceLength];
        for (var length = content.Read(piece); length > 0; length = content.Read(piece))
        {
            copy.Write(piece, 0, length);
            if (copy.Length > max)
            {
                return null;
            }
        }

        copy.Position = 0;
        return copy;
    }
}
