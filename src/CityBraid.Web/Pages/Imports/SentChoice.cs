namespace CityBraid.Web;

/// <summary>
/// What a form says of one item: the variable that is chosen, and the button that was pressed.
/// </summary>
/// <param name="Row">The id of its row.</param>
/// <param name="Item">The item as the file writes it.</param>
/// <param name="Variable">The code of the variable; empty when none is chosen.</param>
/// <param name="Action">What was asked for: <c>map</c>, <c>skip</c>, <c>forget</c>.</param>
public sealed record SentChoice(string Row, string Item, string Variable, string Action = "")
{
    /// <summary>Whether it is to be mapped and nothing is chosen.</summary>
    public bool IsUnchosen => Action is "map" && Variable.Length == 0;

    /// <summary>What it is to mean: a variable, empty to leave it out, null to go by its words.</summary>
    public string? Meaning =>
        Action switch
        {
            "skip" => string.Empty,
            "forget" => null,
            _ => Variable,
        };

    /// <summary>What a form says of every item, in its order.</summary>
    internal static IReadOnlyList<SentChoice> Read(IFormCollection fields) =>
        [
            .. Enumerable
                .Range(0, fields["item"].Count)
                .Select(at => new SentChoice(
                    Text(fields, "row", at),
                    Text(fields, "item", at),
                    Text(fields, "variable", at)
                )),
        ];

    /// <summary>The item whose button was pressed; null when the form names none.</summary>
    internal static SentChoice? Find(IFormCollection fields, IReadOnlyList<SentChoice> choices)
    {
        var words = fields["action"].ToString().Split(' ', 2);
        var found =
            words.Length == 2 ? choices.FirstOrDefault(choice => choice.Row == words[1])
            : choices is [var first, ..] ? first
            : null;
        return found is null || words[0].Length == 0 ? null : found with { Action = words[0] };
    }

    private static string Text(IFormCollection fields, string name, int at) =>
        at < fields[name].Count ? fields[name][at] ?? string.Empty : string.Empty;
}
