using System.Globalization;

namespace CityBraid.Web;

/// <summary>
/// What a method gave: tonnes, gases, amounts, years, findings, and the calculation to print.
/// </summary>
public sealed partial class MethodAnswerView
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The answer.</summary>
    [Parameter]
    [EditorRequired]
    public required MethodAnswer Answer { get; set; }

    private MethodResult Result => Answer.Result;

    /// <summary>A method of amounts or of pollutants alone says nothing of CO2e.</summary>
    private bool HasGases =>
        Result.Gases.Count > 0
        || Result.Reported is not null
        || (Result.Amounts.Count == 0 && Result.Pollutants.Count == 0);

    /// <summary>
    /// Pollutants, quantities that are no gases, and money, as they are named in documents.
    /// </summary>
    private IReadOnlyList<(string Name, string Value, string Quality)> Lines =>
        [
            .. Result.Pollutants.Select(mass =>
                (mass.Pollutant, $"{Exactly(mass.Kilograms)} kg", string.Empty)
            ),
            .. Result.Amounts.Select(one => (one.Name, UnitWords.Say(Visit, one.Quantity), Quality(one))),
            .. Result.AvoidedCost is { } cost ? [Money(cost)] : ((string, string, string)[])[],
        ];

    private string Quality(MethodAmount amount) =>
        amount.Quality is { } quality ? Visit.Say($"quality.{quality}") : string.Empty;

    private (string Name, string Value, string Quality) Money(Price cost)
    {
        var year = cost.PriceYear.ToString(CultureInfo.InvariantCulture);
        return (
            Visit.Say("methods.avoided-cost"),
            $"{Exactly(cost.Amount)} {cost.Currency} {year}",
            string.Empty
        );
    }

    private static string Exactly(decimal number) => Numerals.ShowExactly(number);
}
