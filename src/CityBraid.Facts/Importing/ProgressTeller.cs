using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Tells whoever listens where an import stands; nobody need listen.</summary>
/// <param name="listener">Who listens; null when nobody does.</param>
internal sealed class ProgressTeller(IProgress<ImportProgress>? listener)
{
    /// <summary>Rows between two words: often enough for an eye, seldom enough to cost nothing.</summary>
    private const int RowsApart = 100;

    private int rows;

    /// <summary>Counts the file's rows, which takes a reading of its own, when somebody listens.</summary>
    public void Begin(TableFile file, CancellationToken cancellation)
    {
        if (listener is null)
        {
            return;
        }

        foreach (var row in file.Sheets.SelectMany(sheet => sheet.ReadRows()))
        {
            cancellation.ThrowIfCancellationRequested();
            rows++;
        }

        Tell(ImportStage.Reading, 0, rows);
    }

    /// <summary>Tells of a row.</summary>
    /// <param name="number">How many rows of data were met so far.</param>
    public void TellRow(int number)
    {
        if (number % RowsApart == 0)
        {
            Tell(ImportStage.Reading, Math.Min(number, rows), rows);
        }
    }

    /// <summary>Tells of a stage that begins.</summary>
    public void Tell(ImportStage stage, int done, int total) =>
        listener?.Report(new ImportProgress(stage, done, total));
}
