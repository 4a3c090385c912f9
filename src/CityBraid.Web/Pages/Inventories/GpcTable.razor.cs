using System.Globalization;

namespace CityBraid.Web;

/// <summary>Every reference of the level with its number, its notation key, or neither.</summary>
public sealed partial class GpcTable
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The scope whose references are shown; null for all.</summary>
    [Parameter]
    public int? Scope { get; set; }

    private Visit Visit => Reading.Visit;

    private Compilation Inventory => Reading.Compilation;

    private IEnumerable<IGrouping<string, GpcLine>> Sectors =>
        Reading
            .Tables.Gpc.Required(Inventory.Level)
            .Where(reference => Scope is null || reference.Scope == Scope)
            .Select(reference => GpcLine.Of(Inventory, reference))
            .GroupBy(line => line.Reference.Sector, StringComparer.Ordinal);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Tonnes(Co2e? co2e) => Figures.Tonnes(co2e?.Tonnes);

    private string Withdrawal(CompiledRow row) =>
        Visit.Link($"{Reading.Path}/rows/{Reading.NameOf(row)}/withdraw") + Reading.Choices;

    private string WithdrawalLabel(CompiledRow row) =>
        Visit.Say("row.withdraw.label", ("name", Reading.Activity(row).In(Visit.Lang)));

    private string ScopeOf(GpcLine line) => Visit.Say($"scope.{Digits(line.Reference.Scope)}.short");

    private string Meaning(StatedNotation notation) => Visit.Say($"notation.{notation.Key}");
}
