using System.Globalization;
using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using CityBraid.Tests.Inventory;

namespace CityBraid.Tests.Cooperation.Indicators;

/// <summary>
/// A line of <c>cases/formulas.csv</c>: a formula, its values and what was worked out by hand.
/// </summary>
/// <remarks>Values are <c>name@period@place=amount unit</c>; a question mark is a missing amount.</remarks>
public sealed record FormulaCase(IReadOnlyDictionary<string, string> Cells)
{
    public const string File = "tests/CityBraid.Tests/Cooperation/Indicators/cases/formulas.csv";

    public static IReadOnlyList<FormulaCase> All { get; } = [.. Load()];

    public string this[string column] => Cells[column];

    public override string ToString() => Cells["name"];

    public decimal? Number(string column) =>
        Cells[column].Length == 0 ? null : decimal.Parse(Cells[column], CultureInfo.InvariantCulture);

    internal Result<FormulaAnswer> Ask()
    {
        var formula = IndicatorFormula.Read("formula", this["formula"]);
        if (formula.IsRefused)
        {
            return formula.Refusal;
        }

        return FormulaEvaluation.Of(
            new FormulaQuestion(formula.Value, [.. Split("values", ';').Select(Value)])
            {
                Others = [.. Split("formulas", '|').Select(Other)],
                Missing = this["missing"] switch
                {
                    "skip-if-all" => MissingValues.SkipIfAll,
                    "never" => MissingValues.Never,
                    _ => MissingValues.SkipIfAny,
                },
                Factor = Number("factor") ?? 1,
                IsAnnualised = Number("days") is not null,
                Days = (int?)Number("days"),
            }
        );
    }

    private static IndicatorFormula Other(string text)
    {
        var at = text.IndexOf(':', StringComparison.Ordinal);
        return IndicatorFormula.Read(text[..at].Trim(), text[(at + 1)..]).Value!;
    }

    private static StatedValue Value(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        var names = text[..at].Split('@');
        var said = text[(at + 1)..].Split(' ');
        decimal? amount = said[0] == "?" ? null : decimal.Parse(said[0], CultureInfo.InvariantCulture);
        var unit = said.Length == 1 ? Unit.One : OurTables.Units.Read(said[1]).Unit ?? OwnUnit.Of(said[1]);
        return new StatedValue(names[0], amount, unit)
        {
            Period = names.Length > 1 && names[1].Length > 0 ? PeriodText.Find(names[1]) : null,
            Place = names.Length > 2 ? names[2] : null,
        };
    }

    private string[] Split(string column, char separator) =>
        this[column].Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<FormulaCase> Load()
    {
        var rows = Csv.Rows(Repository.Read(File));
        return rows.Skip(1)
            .Select(row => new FormulaCase(
                rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)
            ));
    }
}
