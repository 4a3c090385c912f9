using System.Globalization;

namespace CityBraid.Web;

/// <summary>The calculations kept in an inventory, each to be read, changed, withdrawn or restored.</summary>
public sealed partial class CalculationList
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The calculations, withdrawn ones too.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<KeptCalculation> Calculations { get; set; }

    private Visit Visit => Reading.Visit;

    private string TraceOf(KeptCalculation one) =>
        Reading.Compilation.Rows.FirstOrDefault(row => row.Calculation?.Number == one.Number) is { } row
            ? Reading.Trace(row)
            : Reading.Address;

    private static string DeedOf(KeptCalculation one) =>
        one.IsWithdrawn ? "calculations.restore" : "calculations.withdraw";

    private string LabelOf(string key, KeptCalculation one) =>
        Visit.Say(
            key,
            ("number", one.Number.ToString(CultureInfo.InvariantCulture)),
            ("name", MethodWords.Name(Visit, one.Method))
        );
}
