using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Works out every figure of a file that somebody holds, without a database.</summary>
/// <param name="packs">The sheets in which workbooks tell how figures came about.</param>
/// <param name="methods">The methods of the factor library.</param>
public sealed class ReportVerifier(PackLibrary packs, IProofMethods methods)
{
    /// <summary>Which figures differ; or why the file tells nothing of its figures.</summary>
    /// <param name="content">The file, a workbook or a document; its content tells, not its name.</param>
    /// <param name="fileName">Its name, for messages.</param>
    public Result<FileVerification> Verify(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var copy = Copy(content);
        var found = Find(copy, fileName);
        return found.IsRefused ? found.Refusal : FileVerification.Of(found.Value, methods);
    }

    private Result<ProvenFile> Find(MemoryStream file, string fileName)
    {
        var archive = FileArchive.Open(file, fileName);
        if (!archive.IsRefused && DocumentProofs.IsDocument(archive.Value))
        {
            return DocumentProofs.Find(archive.Value, fileName);
        }

        file.Position = 0;
        var opened = TableFile.Open(file, fileName);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        using var table = opened.Value;
        try
        {
            return WorkbookProofs.Find(table, packs.Proofs) is { } proven
                ? proven
                : Refusal.Invalid("reports.no-proofs", ("file", fileName));
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("tables.unreadable", [unreadable.Finding]);
        }
    }

    /// <summary>The file, and of one that is too large a byte more than is allowed: it is refused by
    ///   that.</summary>
    private static MemoryStream Copy(Stream content)
    {
        const int PieceLength = 81_920;
        var copy = new MemoryStream();
        var piece = new byte[PieceLength];
        for (
            var length = content.Read(piece);
            length > 0 && copy.Length <= TableLimits.Default.BytesMax;
            length = content.Read(piece)
        )
        {
            copy.Write(piece, 0, length);
        }

        copy.Position = 0;
        return copy;
    }
}
