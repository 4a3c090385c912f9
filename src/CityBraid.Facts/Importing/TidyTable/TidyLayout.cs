using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Where the parts of facts stand in a table with a fact a row.</summary>
/// <param name="HeaderRow">The row of the column titles.</param>
/// <param name="Columns">The column of each part, from 1.</param>
/// <param name="Constants">A fixed text for a part that no column holds.</param>
/// <param name="Items">The variable's code for a text, by its name key; an empty code leaves the item
///   out.</param>
internal sealed record TidyLayout(
    int HeaderRow,
    IReadOnlyDictionary<FactPart, int> Columns,
    IReadOnlyDictionary<FactPart, string> Constants,
    IReadOnlyDictionary<string, string> Items
)
{
    /// <summary>The titles that stand over two columns.</summary>
    public IReadOnlyList<RepeatedTitle> Repeats { get; init; } = [];

    /// <summary>The titles of the columns that are not read.</summary>
    public IReadOnlyList<Cell> Unread { get; init; } = [];
}
