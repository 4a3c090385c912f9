using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>The parts pages are made of.</summary>
internal static class Pages
{
    /// <summary>An empty table with headings; one that begins with <c>#</c> heads numbers.</summary>
    public static Table Table(Reader reader, params string[] headings)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in headings)
        {
            var column = new TableColumn(Plain(Phrases.Say(heading.TrimStart('#'), reader.Language)));
            table.AddColumn(heading.StartsWith('#') ? column.RightAligned() : column);
        }

        return table;
    }

    /// <summary>Adds a row of plain texts.</summary>
    public static void AddRow(Table table, params string[] texts) => table.AddRow(texts.Select(Plain));

    /// <summary>A line of text.</summary>
    public static IRenderable Line(Reader reader, string key, params (string Name, string Value)[] values) =>
        Below(Plain(Phrases.Say(key, reader.Language, values)));

    /// <summary>Parts below each other.</summary>
    public static IRenderable Below(params IRenderable[] parts) => new Rows(parts);

    /// <summary>An amount in all its digits, with its unit.</summary>
    public static string Amount(Quantity quantity) =>
        $"{Numerals.ShowExactly(quantity.Amount)} {quantity.Unit.Symbol}";

    /// <summary>Text that is data, never markup.</summary>
    public static Text Plain(string text) => new(text);
}
