using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>Answers that are entered in a department's place, as JSON.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Submit">Whether these are all there are.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AnswersInput(IReadOnlyList<CellTextInput> Cells, bool Submit = false)
{
    /// <summary>The answers, or the first period that is none.</summary>
    internal Result<SentAnswers> ToAnswers()
    {
        var cells = (Cells ?? []).Select(cell => cell.FindText()).ToArray();
        var unread = (Cells ?? []).Zip(cells).FirstOrDefault(pair => pair.Second is null).First;
        return unread is not null
            ? Refusal.Invalid("facts.unreadable-period", ("text", unread.Period ?? string.Empty))
            : new SentAnswers(string.Empty, [.. cells.OfType<CellText>()]) { IsSubmitted = Submit };
    }
}
