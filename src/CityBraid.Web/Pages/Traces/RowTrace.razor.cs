using System.Globalization;

namespace CityBraid.Web;

/// <summary>
/// One row's number: its formula, factors, cells, gases, facts, and what the library would say.
/// </summary>
public sealed partial class RowTrace
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The row.</summary>
    [Parameter]
    [EditorRequired]
    public required CompiledRow Row { get; set; }

    private Visit Visit => Reading.Visit;

    private GwpSet GwpSet => Reading.Compilation.GwpSet;

    /// <summary>Who states CO2e where no gases are known: the form or the library.</summary>
    private string Speaker => Row.Method is "stated-factor" or "reported-co2e" ? Row.Method : "library";

    /// <summary>What the tonnes rest on: the set that weighed the gases, else whoever stated CO2e.</summary>
    private string Basis => Row.Gases.Count > 0 ? GwpSet.Name : Visit.Say($"row.basis.{Speaker}");

    /// <summary>The masses that the library's calculation found, one line a gas.</summary>
    private IReadOnlyList<GasMass> GasesOf(LibraryAnswer library) =>
        [
            .. from step in library.Trace
            from gas in GwpSet.Gases.Append(Gas.BiogenicCarbonDioxide)
            where string.Equals(step.Symbol, gas.Code, StringComparison.Ordinal)
            select new GasMass(gas, step.Value.Amount),
        ];

    private string Comparison(LibraryAnswer library) =>
        Visit.Say(
            "library.comparison",
            ("library", Exactly(library.Co2e?.Tonnes)),
            ("stated", Exactly(Row.Co2e?.Tonnes)),
            ("difference", Signed(library.Difference))
        );

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Signed(decimal? difference) =>
        (difference > 0m ? "+" : string.Empty) + Exactly(difference);

    private static string Exactly(decimal? tonnes) =>
        tonnes is { } known ? Numerals.ShowExactly(known) : Figures.None;
}
