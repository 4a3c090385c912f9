using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>One row of an inventory as JSON.</summary>
public sealed record RowDocument(
    string Gpc,
    string Activity,
    decimal? Tco2e,
    IReadOnlyList<GasDocument> Gases,
    string? Method,
    string? FactorSource,
    string Where
)
{
    /// <summary>1, 2 or 3.</summary>
    public required int Scope { get; init; }

    /// <summary>Whether the row is in the total, and if not, why not.</summary>
    public required string Status { get; init; }

    /// <summary>
    /// How well the amount is known: an estimate at best where a budget year was shared out.
    /// </summary>
    public required string Quality { get; init; }

    /// <summary>
    /// The sum of the row's facts, null when they contradict each other; or the amount of a calculation, null
    /// when it is about no single one.
    /// </summary>
    public AmountDocument? Amount { get; init; }

    /// <summary>The number of the calculation it is made of; left out when it is made of facts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Calculation { get; init; }

    /// <summary>What the factor library gives where the form states its own factor.</summary>
    public LibraryDocument? Library { get; init; }

    /// <summary>The calculation line by line.</summary>
    public required IReadOnlyList<TraceDocument> Trace { get; init; }

    /// <summary>The row.</summary>
    public static RowDocument Of(CompiledRow row) =>
        new(
            row.Reference.Code,
            row.Variable,
            row.Co2e?.Tonnes,
            GasDocument.Of(row.Gases),
            row.Method,
            row.FactorSources.Count == 0 ? null : string.Join("; ", row.FactorSources),
            row.Where
        )
        {
            Scope = row.Reference.Scope,
            Status = JsonNames.Of(row.Status),
            Quality = JsonNames.Of(row.Quality),
            Amount = row.Activity is { } amount ? AmountDocument.Of(amount) : null,
            Calculation = row.Calculation?.Number,
            Library = row.Library is { } answer ? LibraryDocument.Of(answer) : null,
            Trace = TraceDocument.Of(row.Trace),
        };
}
