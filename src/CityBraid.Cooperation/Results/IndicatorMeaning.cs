namespace CityBraid.Cooperation;

/// <summary>What of an indicator decides which number a report gives.</summary>
/// <remarks>
/// Whoever approves a report approves a number. Names, sources, targets and the like may change beneath it;
/// formula, unit and kind may not.
/// </remarks>
internal static class IndicatorMeaning
{
    private static readonly string[] Plain =
    [
        "type",
        "unit",
        "formula",
        "missing",
        "cumulative",
        "annualised",
    ];

    /// <summary>Whether two states of an indicator make the same number of every report.</summary>
    public static bool IsSame(FieldSet left, FieldSet right) =>
        Plain.All(name => left[name] == right[name]) && Variables(left).SequenceEqual(Variables(right));

    private static IEnumerable<(string Name, string? Unit)> Variables(FieldSet fields) =>
        IndicatorVariable
            .Of(fields)
            .Select(variable => (variable.Name, variable.Unit))
            .OrderBy(variable => variable.Name, StringComparer.Ordinal);
}
