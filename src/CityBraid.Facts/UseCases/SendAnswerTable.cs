using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Keeps what a department answers by a workbook or a table; the link is what permits it.</summary>
/// <param name="answer">Keeps the cells.</param>
/// <param name="words">The variables and units.</param>
public sealed class SendAnswerTable(AnswerRequest answer, Vocabulary words)
{
    /// <summary>Keeps the table whole, or says everything that is wrong with it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="token">The token of the link.</param>
    /// <param name="by">What the sender calls themselves.</param>
    /// <param name="upload">The file.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    public async Task<Result<KeptAnswers>> RunAsync(
        Actor actor,
        LinkToken token,
        string by,
        AnswerUpload upload,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(upload);
        var cells = AnswerTable.Read(upload.Content, upload.FileName, words);
        return cells.IsRefused
            ? cells.Refusal
            : await answer.RunAsync(actor, token, new SentAnswers(by, cells.Value), cancellation);
    }
}
