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

    /// <summary>The gases by reference; left out by methods that fill one reference at a time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReferenceDocument>? References { get; init; }

    /// <summary>Air pollutants, which are in no CO2e; left out by methods of greenhouse gases.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PollutantDocument>? Pollutants { get; init; }

    /// <summary>Quantities that are no gases; left out by methods of greenhouse gases.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MethodAmountDocument>? Amounts { get; init; }

    /// <summary>What was not spent; left out by methods that say nothing of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MoneyDocument? AvoidedCost { get; init; }

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
            References = answer.Result.References is { } references
                ?
                [
                    .. references.Select(one => new ReferenceDocument(
                        one.Reference,
                        GasDocument.Of(one.Gases)
                    )),
                ]
                : null,
            Amounts = MethodAmountDocument.Of(answer.Result.Amounts),
            AvoidedCost = MoneyDocument.Of(answer.Result.AvoidedCost),
            Pollutants = answer.Result.Pollutants is { Count: > 0 } pollutants
                ? [.. pollutants.Select(mass => new PollutantDocument(mass.Pollutant, mass.Kilograms))]
                : null,
        };
}
