namespace CityBraid.Cooperation;

/// <summary>A name in an indicator's formula, and where its value comes from.</summary>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit of its values, as it is written; null for pure numbers.</param>
/// <param name="Fact">The variable of the city's facts that it is; null for none.</param>
/// <param name="Indicator">The indicator whose value it is; null for none.</param>
public sealed record IndicatorVariable(string Name, string? Unit, string? Fact, string? Indicator)
{
    /// <summary>What people call it; null when only its name is known.</summary>
    public Kernel.LocalText? Label { get; init; }

    /// <summary>The variables of an indicator, in the order of the formula's rows.</summary>
    internal static IReadOnlyList<IndicatorVariable> Of(FieldSet fields) =>
        [
            .. from row in fields.Rows("variables")
            let name = row.Value["variable"]
            where name is not null
            select new IndicatorVariable(name, row.Value["unit"], row.Value["fact"], row.Value["indicator"])
            {
                Label = row.Value.FindLocal("label"),
            },
        ];
}
