using System.Globalization;

namespace CityBraid.Reporting;

/// <summary>Reads figures and steps from the texts by which a file holds them.</summary>
internal static class ProofReading
{
    /// <summary>A figure; null when a text is not what it must be.</summary>
    /// <param name="text">The text of a field; empty for none.</param>
    public static FigureEntry? FindFigure(Func<string, string> text)
    {
        var decimals = text("decimals");
        return
            Number(text("value")) is { } value
            && Whole(text("step")) is { } step
            && (decimals.Length == 0 || Whole(decimals) is not null)
            ? new FigureEntry(
                text("where"),
                text("key"),
                text("basis"),
                value,
                Whole(decimals),
                step,
                text("digest")
            )
            : null;
    }

    /// <summary>The seal of a list of figures; null when a text is not what it must be.</summary>
    /// <param name="text">The text of a field; empty for none.</param>
    public static ProofSeal? FindSeal(Func<string, string> text) =>
        Whole(text("value")) is { } count ? new ProofSeal(count, text("digest")) : null;

    /// <summary>A step; null when a text is not what it must be.</summary>
    /// <param name="text">The text of a field; empty for none.</param>
    public static ProofRow? FindStep(Func<string, string> text)
    {
        var parts = text("parts").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Whole).ToArray();
        return
            Whole(text("step")) is { } number
            && Enum.TryParse<ProofKind>(text("kind"), out var kind)
            && Number(text("value")) is { } value
            && !Array.Exists(parts, part => part is null)
            ? new ProofRow(
                number,
                kind,
                value,
                text("unit"),
                text("name"),
                Said(text("source")),
                Said(text("subject")),
                Said(text("document")),
                Array.ConvertAll(parts, part => part!.Value),
                text("digest")
            )
            : null;
    }

    private static string? Said(string text) => text.Length == 0 ? null : text;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
