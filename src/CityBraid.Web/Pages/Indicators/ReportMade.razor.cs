using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// What a report is made of, for whoever decides on it: the values of the formula and where they are
/// from, the parts, and the share of a joint result.
/// </summary>
public sealed partial class ReportMade
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The indicator; null when it is not on record.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorDefinition? Indicator { get; set; }

    /// <summary>The report.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Report { get; set; }

    private FieldSet Fields => Report.Fields;

    private IReadOnlyList<(string Text, string? Origin)> Lines =>
        [
            .. Fields.Rows("inputs").Select(row => Input(row.Value)),
            .. Fields.Rows("parts").Select(row => (Part(row.Value), (string?)null)),
            .. Joint(),
            .. Fields["weight"] is { } weight
                ? new[] { (Say("report.weight", ("weight", weight)), (string?)null) }
                : [],
        ];

    private (string Text, string? Origin) Input(FieldSet input)
    {
        var name = input["variable"] ?? string.Empty;
        var variable = Indicator?.Variables.FirstOrDefault(one => one.Name == name);
        var label = variable?.Label?.In(Visit.Lang) ?? name;
        var unit = variable?.Unit is { } written ? $" {written}" : string.Empty;
        return ($"{label}: {Number(input, "value")}{unit}", input["origin"] ?? Say("report.input.typed"));
    }

    private static string Part(FieldSet part)
    {
        var ratio =
            part["numerator"] is null && part["denominator"] is null
                ? Number(part, "value")
                : $"{Number(part, "numerator")} / {Number(part, "denominator")}";
        var weight = part["weight"] is null ? string.Empty : $" × {Number(part, "weight")}";
        return $"{part["dimension"]}: {part["category"]}: {ratio}{weight}";
    }

    private IEnumerable<(string Text, string? Origin)> Joint() =>
        Fields["joint"] is not { } joint ? []
        : Fields["share"] is { } share ? [(Say("report.joint", ("joint", joint), ("share", share)), null)]
        : [(Say("report.joint.alone", ("joint", joint)), null)];

    private static string Number(FieldSet fields, string name) =>
        fields.FindNumber(name) is { } number ? Numerals.ShowExactly(number) : fields[name] ?? Figures.None;

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
