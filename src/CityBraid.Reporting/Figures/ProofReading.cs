using System.Globalization;

namespace CityBraid.Reporting;

/// <summary>Reads figures and steps from the texts by which a file holds them.</summary>
/// <param name="budget">How much the file may still ask.</param>
internal sealed class ProofReading(ProofBudget budget)
{
    private const int DecimalsMax = 28;
    private const int DigestMax = 64;

    /// <summary>A product may name a step more than once; a list that is longer than what can come before it
    ///   is no list of parts.</summary>
    private const int PartsMin = 64;

    private int stepsBefore;

    /// <summary>A figure; null when a text is not what it must be.</summary>
    /// <param name="text">The text of a field; empty for none.</param>
    public FigureEntry? FindFigure(Func<string, string> text)
    {
        budget.TakeRow();
        var decimals = text("decimals");
        return
            Number(text("value")) is { } value
            && Whole(text("step")) is { } step
            && (decimals.Length == 0 || Whole(decimals) is <= DecimalsMax)
            ? new FigureEntry(
                text("where"),
                text("key"),
                text("basis"),
                text("name"),
                text("unit"),
                value,
                Whole(decimals),
                step,
                Digest(text)
            )
            : null;
    }

    /// <summary>The seal of a list of figures; null when a text is not what it must be.</summary>
    /// <param name="text">The text of a field; empty for none.</param>
    public static ProofSeal? FindSeal(Func<string, string> text) =>
        Whole(text("value")) is { } count
            ? new ProofSeal(text("name"), text("basis"), count, Digest(text))
            : null;

    /// <summary>A step; null when a text is not what it must be.</summary>
    /// <param name="text">The text of a field; empty for none.</param>
    public ProofRow? FindStep(Func<string, string> text)
    {
        budget.TakeRow();
        var parts = FindParts(text("parts"));
        stepsBefore++;
        return
            Whole(text("step")) is { } number
            && Kind(text("kind")) is { } kind
            && Number(text("value")) is { } value
            && parts is not null
            ? new ProofRow(
                number,
                kind,
                value,
                text("unit"),
                text("name"),
                Said(text("source")),
                Said(text("subject")),
                Said(text("document")),
                parts,
                Digest(text)
            )
            : null;
    }

    /// <summary>The numbers of a list of parts; null when it is none.</summary>
    private List<int>? FindParts(ReadOnlySpan<char> text)
    {
        var (parts, most) = (new List<int>(), Math.Max(PartsMin, stepsBefore));
        foreach (var range in text.Split(' '))
        {
            if (text[range].IsEmpty)
            {
                continue;
            }

            if (Whole(text[range]) is not { } part || parts.Count == most)
            {
                return null;
            }

            budget.TakePart();
            parts.Add(part);
        }

        return parts;
    }

    private static ProofKind? Kind(string text) =>
        Enum.TryParse<ProofKind>(text, out var kind) && Enum.GetName(kind) == text ? kind : null;

    /// <summary>A digest: a longer text is none, and each step repeats those of its parts.</summary>
    private static string Digest(Func<string, string> text) =>
        text("digest") is { Length: <= DigestMax } digest ? digest : string.Empty;

    private static string? Said(string text) => text.Length == 0 ? null : text;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static int? Whole(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
