using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>That a local indicator stands for a global one, how well, and how its value follows.</summary>
/// <param name="Code">The global indicator's number.</param>
/// <param name="Fit">How well: <c>identical</c>, <c>proxy</c> or <c>contributes</c>.</param>
/// <param name="Conversion">The formula over the local value; null when nobody states one.</param>
public sealed record GlobalLink(string Code, string Fit, string? Conversion)
{
    /// <summary>The name of the local value in a conversion.</summary>
    public const string LocalName = "value";

    private const string Identical = "identical";

    /// <summary>
    /// Whether the global value follows from the local one: an identical indicator's is the same, another
    /// one's only by a conversion.
    /// </summary>
    public bool IsConvertible => Conversion is not null || Fit == Identical;

    /// <summary>The global indicators that an indicator stands for.</summary>
    public static IReadOnlyList<GlobalLink> Of(IndicatorDefinition indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return
        [
            .. from row in indicator.Record.Fields.Rows("global")
            select new GlobalLink(
                row.Value["code"] ?? row.Key,
                row.Value["fit"] ?? string.Empty,
                row.Value["conversion"]
            ),
        ];
    }

    /// <summary>The global value that follows from a local one; null when none follows.</summary>
    public GlobalValue? Of(RollupValue local)
    {
        ArgumentNullException.ThrowIfNull(local);
        if (!IsConvertible || local.Value is not { } amount)
        {
            return null;
        }

        if (Conversion is null)
        {
            return new GlobalValue(local, amount, Reason: null, []);
        }

        var formula = IndicatorFormula.Read(Code, Conversion);
        if (formula.IsRefused)
        {
            return null;
        }

        // A conversion is between two indicators, not two units: its numbers are bare, as it is checked.
        var stated = new StatedValue(LocalName, amount, Unit.One)
        {
            Source = $"{local.Project} {local.Indicator} {local.Period}",
        };
        var answer = FormulaEvaluation.Of(new FormulaQuestion(formula.Value, [stated]));
        return answer.IsRefused
            ? null
            : new GlobalValue(
                local,
                answer.Value.Value?.Amount,
                answer.Value.Reason,
                [.. answer.Value.Trace.Select(Named)]
            );
    }

    /// <summary>The result is named by the number: in a conversion the local value is "value".</summary>
    private FormulaStep Named(FormulaStep step) =>
        step is { Symbol: LocalName, Equation: not null } ? step with { Symbol = Code } : step;
}
