using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>What a method says of itself and of a calculation, line by line as a reader sees it.</summary>
internal static class Printed
{
    private const string Separator = " | ";

    /// <summary>A calculation under a heading: its steps, then what there is to know.</summary>
    public static IEnumerable<string> Calculation(string heading, MethodResult result) =>
        [
            "# " + heading,
            .. result.Trace.Select(Step),
            .. result.Gases.Select(mass => $"= {mass.Gas} {Shown(mass.Kilograms)}"),
            .. (result.Years ?? []).SelectMany(one => Gases(Shown(one.Year), one.Gases)),
            .. (result.References ?? []).SelectMany(one => Gases(one.Reference, one.Gases)),
            .. result.Pollutants.Select(mass => $"= {mass.Pollutant} {Shown(mass.Kilograms)}"),
            .. result.Reported is { } reported ? [$"= CO2e {Shown(reported.Tonnes)} t"] : (string[])[],
            .. result.Factors.Select(source => $"by {source}"),
            .. result.Findings.Select(finding => $"! {finding}"),
        ];

    /// <summary>What is said to be wrong with an input, word by word.</summary>
    public static IEnumerable<string> Refusal(string heading, Result<MethodAnswer> result) =>
        [
            "# " + heading.ReplaceLineEndings(" "),
            $"refused: {result.Refusal!.Code} {string.Join(", ", result.Refusal.Values)}".Trim(),
            .. result.Refusal.Findings.Select(finding => $"! {finding}"),
        ];

    /// <summary>A method in print.</summary>
    public static IEnumerable<string> Description(MethodDescription method) =>
        [
            "# " + method.Name,
            $"tier {Shown(method.Tier)} of {string.Join(", ", method.References)}",
            method.Equation,
            $"{method.Source}",
            $"activity {method.ActivityInput}",
            method.Example.ReplaceLineEndings(" "),
            .. method.Inputs.SelectMany(input => Parameter(input, string.Empty)),
        ];

    private static IEnumerable<string> Gases(string of, IEnumerable<GasMass> gases) =>
        gases.Select(mass => $"= {of} {mass.Gas} {Shown(mass.Kilograms)}");

    private static string Step(TraceStep step) =>
        string.Join(
            Separator,
            new[] { $"{step.Symbol} = {step.Value}", step.Equation, step.Source }.OfType<string>()
        );

    private static IEnumerable<string> Parameter(MethodParameter parameter, string path) =>
        [
            string.Join(
                Separator,
                new[]
                {
                    "- " + path + parameter.Name,
                    parameter.UnitText,
                    parameter.PlainUnit is { } unit ? $"plain {unit}" : string.Empty,
                    parameter.Max is { } max ? $"≤ {Shown(max)}" : string.Empty,
                    parameter.IsRequired ? "required" : string.Empty,
                    parameter.Default is { } taken ? $"else {taken}" : string.Empty,
                    $"{parameter.Source}",
                    string.Join(' ', parameter.Choices),
                }.Where(part => part.Length > 0)
            ),
            .. parameter.Parts.SelectMany(part => Parameter(part, $"{path}{parameter.Name}.")),
        ];

    private static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
