using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary>What a person decides about a file: <c>น้ำแข็งแห้ง=skip</c>, <c>F8=4000000</c>.</summary>
internal static class ImportDecisions
{
    private const string Skip = "skip";

    /// <summary>What an item means: a variable's code, or <c>skip</c>; null when the text says
    ///   neither.</summary>
    public static ItemChoice? ReadChoice(string text)
    {
        var at = text.LastIndexOf('=');
        var (item, code) =
            at < 1 ? (string.Empty, string.Empty) : (text[..at].Trim(), text[(at + 1)..].Trim());
        return item.Length == 0 || code.Length == 0 ? null
            : code.Equals(Skip, StringComparison.OrdinalIgnoreCase) ? new ItemChoice(item, string.Empty)
            : new ItemChoice(item, code);
    }

    /// <summary>What to read in a cell, its sheet before a <c>!</c>; null when there is no cell.</summary>
    public static CellCorrection? ReadCorrection(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at < 1)
        {
            return null;
        }

        var mark = text.LastIndexOf('!', at);
        var sheet = mark > 0 ? text[..mark] : null;
        var cell = text[(mark + 1)..at].Trim().ToUpperInvariant();
        return cell.Length == 0
            ? null
            : new CellCorrection(sheet, cell, text[(at + 1)..].Trim(), By: string.Empty);
    }

    /// <summary>The choices by item; of two about one item the later holds.</summary>
    public static IReadOnlyDictionary<string, string> ByItem(IEnumerable<ItemChoice> choices)
    {
        var byItem = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in choices)
        {
            byItem[choice.Item] = choice.Variable ?? string.Empty;
        }

        return byItem;
    }

    /// <summary>The corrections with their author; of two about one cell the later holds.</summary>
    public static IReadOnlyList<CellCorrection> By(Actor actor, IEnumerable<CellCorrection> corrections) =>
        [
            .. corrections
                .GroupBy(one => (one.Sheet, one.Cell))
                .Select(same => same.Last() with { By = actor.Name }),
        ];
}
