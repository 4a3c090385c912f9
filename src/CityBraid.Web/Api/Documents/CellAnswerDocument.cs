namespace CityBraid.Web;

/// <summary>The answer of a cell, as JSON.</summary>
public sealed record CellAnswerDocument(
    string Variable,
    string Period,
    decimal? Amount,
    string? Unit,
    [property: Choices(typeof(Kernel.Quality))] string? Quality,
    string? Reason,
    string? Source,
    string? By
)
{
    /// <summary>The answer; all null while a cell is open.</summary>
    internal static CellAnswerDocument Of(CellKey cell, StandingAnswer? standing) =>
        new(
            cell.Variable,
            cell.Period.ToString(),
            standing?.Answer.Quantity?.Amount,
            standing?.Answer.Quantity?.Unit.Symbol,
            standing?.Answer.Quantity is null ? null : JsonNames.Of(standing.Answer.Quality),
            standing?.Answer.Reason,
            standing?.Answer.Source,
            standing?.Deed.By
        );
}
