using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>Answers that are entered in a department's place, as JSON.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Submit">Whether these are all there are.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AnswersInput(IReadOnlyList<CellTextInput> Cells, bool Submit = false)
{
    /// <summary>The answers, or what is wrong with the first that cannot be read.</summary>
    internal Result<SentAnswers> ToAnswers()
    {
        var cells = (Cells ?? []).Select(cell => cell.ToText()).ToArray();
        return cells.FirstOrDefault(cell => cell.IsRefused)?.Refusal is { } unread
            ? unread
            : new SentAnswers(string.Empty, [.. cells.Select(cell => cell.Value!)]) { IsSubmitted = Submit };
    }
}
