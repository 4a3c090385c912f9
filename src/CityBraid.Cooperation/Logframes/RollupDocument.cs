using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// Reads projects, indicators and updates from JSON, as the command line and programs send them.
/// </summary>
public static class RollupDocument
{
    /// <summary>A valid document: two projects of a programme.</summary>
    public const string Example = """
        {
          "projects": [
            { "id": "programme" },
            { "id": "nagpur", "parent": "programme" },
            { "id": "rajkot", "parent": "programme" }
          ],
          "indicators": [
            { "id": "trained", "unit": "persons trained" },
            { "id": "separating", "kind": "percentage", "factor": 100 }
          ],
          "periods": ["2019", "2020"],
          "updates": [
            { "project": "nagpur", "indicator": "trained", "period": "2019", "value": 17, "approved": true,
              "disaggregation": [
                { "dimension": "sex", "category": "women", "value": 9 },
                { "dimension": "sex", "category": "men", "value": 8 }
              ] },
            { "project": "nagpur", "indicator": "trained", "period": "2019", "value": 4711,
              "approved": false },
            { "project": "nagpur", "indicator": "separating", "period": "2020",
              "numerator": 275000, "denominator": 500000, "approved": true },
            { "project": "rajkot", "indicator": "separating", "period": "2020",
              "numerator": 180000, "denominator": 300000, "approved": true }
          ]
        }
        """;

    /// <summary>The question that a document asks, or everything in it that cannot be read.</summary>
    public static Result<RollupQuestion> Read(string text, UnitLibrary units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return DocumentPart.Read(text, (document, _) => Question(document, units));
    }

    private static RollupQuestion Question(DocumentPart document, UnitLibrary units)
    {
        var projects = document.Parts("projects").Select(Project).ToArray();
        var indicators = document.Parts("indicators").Select(part => Indicator(part, units)).ToArray();
        var periods = document.Periods("periods").ToArray();
        var updates = document.Parts("updates").Select((part, at) => Update(part, at, units)).ToArray();
        document.End();
        return new RollupQuestion(projects, indicators, updates) { Periods = periods };
    }

    private static LogframeProject Project(DocumentPart part)
    {
        var project = new LogframeProject(part.Needed("id"), part.Text("parent"));
        part.End();
        return project;
    }

    private static LogframeIndicator Indicator(DocumentPart part, UnitLibrary units)
    {
        var kind = part.Choice("kind", IndicatorNames.Kinds);
        var indicator = new LogframeIndicator(part.Needed("id"))
        {
            Project = part.Text("project"),
            Parent = part.Text("parent"),
            Kind = kind,
            Unit = part.Unit("unit", units) ?? Unit.One,
            IsRatio = part.Flag("ratio") ?? false,
            Factor = part.Number("factor") ?? (kind == IndicatorKind.Percentage ? 100 : 1),
            IsCumulative = part.Flag("cumulative") ?? false,
            TakesChildren = part.Flag("aggregate") ?? true,
            IsAnnualised = part.Flag("annualised") ?? false,
            Baseline = part.Period("baseline"),
            ReportersMin = part.Whole("reporters_min") ?? 1,
        };
        part.End();
        return indicator;
    }

    private static IndicatorUpdate Update(DocumentPart part, int at, UnitLibrary units)
    {
        var number = (at + 1).ToString(CultureInfo.InvariantCulture);
        var isText = part.IsText("value");
        var update = new IndicatorUpdate(
            part.Text("id") ?? number,
            part.Needed("project"),
            part.Needed("indicator"),
            part.NeededPeriod("period")
        )
        {
            Reporter = part.Text("reporter") ?? string.Empty,
            IsApproved = part.Flag("approved") ?? false,
            Text = isText ? part.Text("value") : part.Text("text"),
            Amount = isText ? null : part.Number("value"),
            Numerator = part.Number("numerator"),
            Denominator = part.Number("denominator"),
            Weight = part.Number("weight"),
            Unit = part.Unit("unit", units),
            Day = part.Day("day"),
            Joint = part.Text("joint"),
            Share = part.Number("share") ?? 1,
            Categories = [.. part.Parts("disaggregation").Select(Category)],
        };
        part.End();
        return update;
    }

    private static CategoryValue Category(DocumentPart part)
    {
        var value = new CategoryValue(part.Text("dimension") ?? "category", part.Needed("category"))
        {
            Amount = part.Number("value"),
            Numerator = part.Number("numerator"),
            Denominator = part.Number("denominator"),
            Weight = part.Number("weight"),
        };
        part.End();
        return value;
    }
}
