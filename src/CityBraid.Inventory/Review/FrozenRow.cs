using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A row of a frozen inventory.</summary>
public sealed record FrozenRow
{
    /// <summary>Its name among rows, as <see cref="Compilation.NameOf"/> gives it.</summary>
    public required string Name { get; init; }

    /// <summary>The reference: <c>I.1.2</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>The variable of its facts, or the method of its calculation.</summary>
    public required string Variable { get; init; }

    /// <summary>Whether it is in the total, or why not.</summary>
    public required string Status { get; init; }

    /// <summary>The method; null when none fits.</summary>
    public string? Method { get; init; }

    /// <summary>How well its amount is known.</summary>
    public required string Quality { get; init; }

    /// <summary>Its amount; null when there is no single one.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The amount's unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Where its facts stand.</summary>
    public required string Where { get; init; }

    /// <summary>The publications of its factors, or the cell of the form's own.</summary>
    public required IReadOnlyList<string> FactorSources { get; init; }

    /// <summary>The gases.</summary>
    public required IReadOnlyList<FrozenGas> Gases { get; init; }

    /// <summary>Tonnes of CO2e that no gases stand behind; null when there are gases.</summary>
    public decimal? Reported { get; init; }

    /// <summary>Tonnes of CO2e; null when there is no answer.</summary>
    public decimal? Tonnes { get; init; }

    /// <summary>The calculation line by line.</summary>
    public required IReadOnlyList<FrozenStep> Steps { get; init; }

    /// <summary>The facts it sums.</summary>
    public required IReadOnlyList<FrozenFact> Facts { get; init; }

    /// <summary>What it says as one text, for comparing.</summary>
    internal string ToText() => System.Text.Json.JsonSerializer.Serialize(this);

    /// <summary>An amount without trailing zeros.</summary>
    internal static decimal? Plain(decimal? amount) => amount is { } one ? Plain(one) : null;

    /// <inheritdoc cref="Plain(decimal?)"/>
    internal static decimal Plain(decimal amount) =>
        decimal.Parse(
            amount.ToString("G29", CultureInfo.InvariantCulture),
            NumberStyles.Float,
            CultureInfo.InvariantCulture
        );

    /// <summary>The rows of a compilation, each with a name that no other has.</summary>
    internal static IEnumerable<FrozenRow> Of(Compilation compilation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var year = Period.Year(compilation.Year);
        foreach (var row in compilation.Rows)
        {
            var plain = compilation.NameOf(row);
            var name = plain;
            for (var number = 2; !seen.Add(name); number++)
            {
                name = FormattableString.Invariant($"{plain}-{number}");
            }

            yield return Of(row, name, year);
        }
    }

    private static FrozenRow Of(CompiledRow row, string name, Period year) =>
        new()
        {
            Name = name,
            Reference = row.Reference.Code,
            Variable = row.Variable,
            Status = row.Status.ToString(),
            Method = row.Method,
            Quality = row.Quality.ToString(),
            Amount = Plain(row.Activity?.Amount),
            Unit = row.Activity?.Unit.Symbol,
            Where = row.Where,
            FactorSources = row.FactorSources,
            Gases = [.. row.Gases.Select(mass => new FrozenGas(mass.Gas.Code, Plain(mass.Kilograms)))],
            Reported = Plain(row.Reported?.Tonnes),
            Tonnes = Plain(row.Co2e?.Tonnes),
            Steps = [.. row.Trace.Select(Of)],
            Facts = [.. row.Facts.Select(fact => Of(fact, year))],
        };

    private static FrozenStep Of(TraceStep step) =>
        new(step.Symbol, Plain(step.Value.Amount), step.Value.Unit.Symbol, step.Equation, step.Source);

    private static FrozenFact Of(Fact fact, Period year) =>
        new(
            fact.Key.Period.ToString(),
            Plain(fact.Quantity.Amount),
            fact.Quantity.Unit.Symbol,
            fact.Source.Location.ToString(),
            fact.Revision,
            new FrozenDays(fact.Key.Period.SharedDays(year), fact.Key.Period.Days)
        );
}
