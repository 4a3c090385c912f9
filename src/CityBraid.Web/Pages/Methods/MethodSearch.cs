namespace CityBraid.Web;

/// <summary>Finds methods by any of the words that they are known by, in any language.</summary>
internal static class MethodSearch
{
    /// <summary>Whether a method answers to every word of a question.</summary>
    public static bool Answers(MethodDescription method, InventoryTables tables, string question)
    {
        var words = Words(method, tables).ToArray();
        return question
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(asked =>
                Array.Exists(words, word => word.Contains(asked, StringComparison.OrdinalIgnoreCase))
            );
    }

    private static IEnumerable<string> Words(MethodDescription method, InventoryTables tables) =>
        [
            method.Name,
            method.Equation,
            $"{method.Source}",
            .. Language.All.Select(language => MethodWords.Name(language, method.Name)),
            .. method.References,
            .. method.References.SelectMany(code => NamesOf(tables, code)),
            .. method.Inputs.Select(input => input.Name),
        ];

    private static IEnumerable<string> NamesOf(InventoryTables tables, string code) =>
        tables.Gpc.Find(code) is { } reference
            ? Language.All.Select(language => reference.Names.In(language.Tag))
            : [];
}
