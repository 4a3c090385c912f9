using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Targets, each with what it promises of which gases, and against what.</summary>
public sealed partial class NdcTargetList
{
    private static readonly string[] Columns =
    [
        "target_type",
        "target_years",
        "base_year",
        "gases",
        "sectors",
        "land_use",
        "gwp_set",
    ];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The targets.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<CooperationRecord> Targets { get; set; }

    /// <summary>What a target promises for each of its years.</summary>
    internal static IEnumerable<string> YearsOf(Visit visit, CooperationRecord target) =>
        from row in target.Fields.Rows("target_years")
        orderby row.Value["year"]
        select $"{CooperationWords.Date(visit, row.Value["year"])}: {LevelOf(target, row.Value)}";

    private string CountryOf(CooperationRecord target) =>
        View.Book.NameOf(RecordKind.Country, target.Fields["country"] ?? string.Empty).In(Visit.Lang);

    private string Choice(CooperationRecord target, string field) =>
        target.Fields[field] is { } choice ? CooperationWords.Choice(Visit, choice) : Figures.None;

    private string Choices(CooperationRecord target, string field) =>
        target.Fields.Members(field) is { Count: > 0 } choices
            ? string.Join(", ", choices.Select(choice => CooperationWords.Choice(Visit, choice)))
            : Figures.None;

    private static string LevelOf(CooperationRecord target, FieldSet row) =>
        row.FindNumber("reduction") is { } reduction ? $"−{Numerals.ShowExactly(reduction)} %"
        : row.FindNumber("target_level") is { } level ? Amount(target, level)
        : Figures.None;

    private string BaseOf(CooperationRecord target)
    {
        if (target.Fields["base_year"] is { } year)
        {
            return target.Fields.FindNumber("base_value") is { } level
                ? $"{CooperationWords.Date(Visit, year)}: {Amount(target, level)}"
                : CooperationWords.Date(Visit, year);
        }

        var series = target.Fields.Rows("base_series").Count;
        return series > 0
            ? CooperationWords.Say(Visit, "ndc.series", ("count", Numerals.Show(series)))
            : Figures.None;
    }

    private static string Amount(CooperationRecord target, decimal level) =>
        $"{Numerals.ShowExactly(level)} {target.Fields["unit"]}".TrimEnd();
}
