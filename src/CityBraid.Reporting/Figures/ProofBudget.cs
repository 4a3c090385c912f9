using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>How much the lists of one file may ask of the machine: more than any report has.</summary>
/// <remarks>Anybody may send a file to be verified, and a few kilobytes can say a billion things.</remarks>
/// <param name="fileName">The file's name, for messages.</param>
internal sealed class ProofBudget(string fileName)
{
    /// <summary>What a file may be in itself, and inflate to.</summary>
    public static readonly TableLimits Limits = new()
    {
        BytesMax = 16 * 1024 * 1024,
        UncompressedBytesMax = 48L * 1024 * 1024,
        RowsMax = RowsMax,
        ColumnsMax = 512,
        MergedRangesMax = 1_000,
    };

    /// <summary>Figures and steps together.</summary>
    private const int RowsMax = 250_000;

    /// <summary>The parts of all steps together.</summary>
    private const int PartsMax = 2_000_000;

    /// <summary>The letters of all texts together.</summary>
    private const long LettersMax = 32_000_000;

    private int rows;
    private int parts;
    private long letters;

    /// <summary>Takes a row of a list.</summary>
    /// <exception cref="UnreadableTableException">There are too many.</exception>
    public void TakeRow() => Hold(++rows <= RowsMax);

    /// <summary>Takes a part of a step.</summary>
    /// <exception cref="UnreadableTableException">There are too many.</exception>
    public void TakePart() => Hold(++parts <= PartsMax);

    /// <summary>Takes a text and gives it back.</summary>
    /// <exception cref="UnreadableTableException">There are too many letters.</exception>
    public string Take(string text)
    {
        letters += text.Length;
        Hold(letters <= LettersMax);
        return text;
    }

    private void Hold(bool isWithin)
    {
        if (!isWithin)
        {
            throw new UnreadableTableException(
                new Finding(
                    Severity.Error,
                    ReportVerifier.TooLarge,
                    new Location(fileName),
                    ("file", fileName)
                )
            );
        }
    }
}
