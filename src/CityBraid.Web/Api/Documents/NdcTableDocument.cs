using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A table of contributions, as JSON.</summary>
/// <param name="Number">Its number in annex II.</param>
/// <param name="Columns">Its columns in order.</param>
/// <param name="Rows">The lines that are reported.</param>
/// <param name="Held">The lines that are not, with what is missing.</param>
public sealed record NdcTableDocument(
    string Number,
    IReadOnlyList<string> Columns,
    IReadOnlyList<NdcRowDocument> Rows,
    IReadOnlyList<NdcRowDocument> Held
)
{
    /// <summary>A table, names in a language.</summary>
    public static NdcTableDocument Of(NdcTable table, string language) =>
        new(
            table.Number,
            [.. table.Columns.Select(column => column.Name)],
            [.. table.Reported.Select(row => NdcRowDocument.Of(table, row, language))],
            [.. table.Held.Select(row => NdcRowDocument.Of(table, row, language))]
        );
}
