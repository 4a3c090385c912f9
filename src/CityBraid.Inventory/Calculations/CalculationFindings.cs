using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What can be wrong with a kept calculation beside what its method says.</summary>
internal static class CalculationFindings
{
    public static Finding UnknownMethod(KeptCalculation calculation) =>
        Error("inventory.calculation-without-method", ("method", calculation.Method));

    /// <summary>A method of another reference, or of none.</summary>
    public static Finding ForeignReference(KeptCalculation calculation, MethodDescription method) =>
        method.References.Count == 0
            ? Error("inventory.method-of-no-reference", ("method", method.Name))
            : Error(
                "inventory.reference-not-of-method",
                ("reference", calculation.Reference),
                ("method", method.Name),
                ("known", string.Join(", ", method.References))
            );

    public static Finding OfAnotherYear(KeptCalculation calculation, MethodValue stated) =>
        Error(
            "inventory.calculation-of-another-year",
            ("stated", $"{stated}"),
            ("year", InputReading.Shown(calculation.Year))
        );

    public static Finding WithoutYear(KeptCalculation calculation, IReadOnlyList<YearGases> years) =>
        Error(
            "inventory.calculation-without-year",
            ("year", InputReading.Shown(calculation.Year)),
            ("years", string.Join(", ", years.Select(one => InputReading.Shown(one.Year))))
        );

    /// <summary>A refusal of an input document as findings.</summary>
    public static IEnumerable<Finding> Of(Refusal refusal) =>
        refusal.Findings.Count > 0
            ? refusal.Findings
            : [Error(refusal.Code, [.. refusal.Values.Select(pair => (pair.Key, pair.Value))])];

    private static Finding Error(string code, params (string Name, string Value)[] values) =>
        new(Severity.Error, code, where: null, values);
}
