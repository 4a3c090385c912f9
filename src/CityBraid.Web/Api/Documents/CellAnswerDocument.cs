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
    /// <summary>The number of the deed that last touched the cell, 0 for none: whoever answers it anew says
    ///   so.</summary>
    public required int Seen { get; init; }

    /// <summary>The answer; all null while a cell is open.</summary>
    internal static CellAnswerDocument Of(CellKey cell, StandingAnswer? standing, int seen) =>
        new(
            cell.Variable,
            cell.Period.ToString(),
            standing?.Answer.Quantity?.Amount,
            standing?.Answer.Quantity?.Unit.Symbol,
            standing?.Answer.Quantity is null ? null : JsonNames.Of(standing.Answer.Quality),
            standing?.Answer.Reason,
            standing?.Answer.Source,
            standing?.Deed.By
        )
        {
            Seen = seen,
        };
}
