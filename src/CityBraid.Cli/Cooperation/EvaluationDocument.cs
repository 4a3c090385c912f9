using System.Text.Json.Serialization;
using CityBraid.Cooperation;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>What a formula gave, as JSON: a value, or null with the reason.</summary>
internal sealed record EvaluationDocument(decimal? Value)
{
    /// <summary>The unit of the value; left out where it has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>What is divided; left out by what is no ratio.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Numerator { get; init; }

    /// <summary>By what; left out by what is no ratio.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Denominator { get; init; }

    /// <summary>What the ratio is multiplied by; left out by what is no ratio.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Factor { get; init; }

    /// <summary>Why there is no value: <c>zero-denominator</c>; left out when there is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    /// <summary>The reason as a sentence; left out when there is a value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; init; }

    /// <summary>How it was computed.</summary>
    public IReadOnlyList<FormulaStepDocument> Trace { get; init; } = [];

    /// <summary>The answer with its reason in a language.</summary>
    public static EvaluationDocument Of(FormulaAnswer answer, Language language) =>
        new(answer.Value?.Amount)
        {
            Unit = answer.Value?.Unit is { Symbol: not "1" } unit ? unit.Symbol : null,
            Numerator = answer.Numerator?.Amount,
            Denominator = answer.Denominator?.Amount,
            Factor = answer.Numerator is null ? null : answer.Factor,
            Reason = answer.Reason is { } reason ? JsonNames.Of(reason) : null,
            Message = answer.Reason is { } why ? EvaluationPage.Reason(why, answer.Cause, language) : null,
            Trace = FormulaStepDocument.Of(answer.Trace),
        };
}
