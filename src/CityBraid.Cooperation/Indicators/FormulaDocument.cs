using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Reads a formula with its values from JSON, as the command line and programs send it.</summary>
public static class FormulaDocument
{
    /// <summary>A valid document: households that separate their waste, in per cent of all.</summary>
    public const string Example = """
        {
          "formula": "separating / households * 100",
          "values": [
            { "name": "separating", "value": 455000, "period": "2020" },
            { "name": "households", "value": 800000, "period": "2020" }
          ],
          "missing": "skip-if-any"
        }
        """;

    private const string DefaultName = "formula";

    /// <summary>The question that a document asks, or everything in it that cannot be read.</summary>
    public static Result<FormulaQuestion> Read(string text, UnitLibrary units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return DocumentPart.Read(text, (document, findings) => Question(document, units, findings));
    }

    private static FormulaQuestion Question(DocumentPart document, UnitLibrary units, List<Finding> findings)
    {
        var name = document.Text("name") ?? DefaultName;
        var formula = Formula(name, document.Needed("formula"), findings);
        var others = document
            .Texts("formulas")
            .Select(other => Formula(other.Name, other.Text, findings))
            .ToArray();
        var question = new FormulaQuestion(
            formula,
            document.Parts("values").Select(part => Value(part, units)).ToArray()
        )
        {
            Others = others,
            Missing = document.Choice("missing", IndicatorNames.Missing),
            Factor = document.Number("factor") ?? 1,
            IsAnnualised = document.Flag("annualised") ?? false,
            Days = document.Whole("days"),
        };
        document.End();
        if (others.Length > FormulaEvaluation.FormulasMax)
        {
            findings.Add(TooMany());
        }
        else if (findings.Count > 0)
        {
            // What else is wrong is told now, not after the first faults are mended.
            findings.AddRange(FormulaCheck.Of(new FormulaBook(question)));
        }

        return question;
    }

    private static Finding TooMany() =>
        new(
            Severity.Error,
            "cooperation.formula-too-many",
            new Location("formulas"),
            ("max", FormulaTexts.Number(FormulaEvaluation.FormulasMax))
        );

    /// <summary>
    /// A formula; one that cannot be read is told, and stands for nought so that its name is known.
    /// </summary>
    private static IndicatorFormula Formula(string written, string text, List<Finding> findings)
    {
        var name = string.IsNullOrWhiteSpace(written) ? DefaultName : written.Normalize();
        var read = IndicatorFormula.Read(name, text);
        findings.AddRange(read.Refusal?.Findings ?? []);
        return read.Value ?? IndicatorFormula.Read(name, "0").Value!;
    }

    private static StatedValue Value(DocumentPart part, UnitLibrary units)
    {
        var name = part.Needed("name").Normalize();
        var quantity = part.IsObject("value") ? part.Part("value") : null;
        var amount = quantity is null ? part.Number("value") : quantity.Number("value");
        var unit = (quantity ?? part).Unit("unit", units);
        quantity?.End();
        var value = new StatedValue(name, amount, unit ?? Unit.One)
        {
            Period = part.Period("period"),
            Place = part.Text("place"),
            Source = part.Text("source"),
        };
        part.End();
        return value;
    }
}
