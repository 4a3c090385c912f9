using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Works out every figure of a file that somebody holds, without a database.</summary>
/// <param name="packs">The sheets in which workbooks tell how figures came about.</param>
/// <param name="methods">The methods of the factor library.</param>
public sealed class ReportVerifier(PackLibrary packs, IProofMethods methods)
{
    /// <summary>Which figures differ; or why the file tells nothing of its figures.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">Its name, for messages.</param>
    public Result<FileVerification> Verify(Stream content, string fileName)
    {
        var opened = TableFile.Open(content, fileName);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        using var file = opened.Value;
        try
        {
            return WorkbookProofs.Find(file, packs.Proofs) is { } proven
                ? FileVerification.Of(proven, methods)
                : Refusal.Invalid("reports.no-proofs", ("file", fileName));
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("tables.unreadable", [unreadable.Finding]);
        }
    }
}
