using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What a method gave, as JSON.</summary>
public sealed record MethodAnswerDocument(
    IReadOnlyList<GasDocument> Gases,
    decimal Tco2e,
    IReadOnlyList<TraceDocument> Trace,
    IReadOnlyList<FindingDocument> Findings
)
{
    /// <summary>The gases year by year; left out by methods whose emissions fall in one year.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<YearDocument>? Years { get; init; }

    /// <summary>The answer with its findings' sentences in a language.</summary>
    public static MethodAnswerDocument Of(MethodAnswer answer, Language language) =>
        new(
            GasDocument.Of(answer.Result.Gases),
            answer.Co2e.Tonnes,
            TraceDocument.Of(answer.Result.Trace),
            FindingDocument.Of(answer.Result.Findings, language)
        )
        {
            Years = answer.Result.Years is { } years
                ? [.. years.Select(year => new YearDocument(year.Year, GasDocument.Of(year.Gases)))]
                : null,
        };
}
