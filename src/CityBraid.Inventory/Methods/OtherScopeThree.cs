using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Emissions elsewhere because of the city: an amount times a factor with its source.</summary>
internal sealed class OtherScopeThree(UnitLibrary units) : IMethod
{
    private static readonly Citation Equation = new("GPC v1.1", "chapter 4: other scope 3");

    private static readonly string[] Measures = ["kg", "l", "MJ", "km", "pkm", "tkm", "vkm", "m2", "person"];

    private readonly Unit tonne = units.Load("tCO2e");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "other-scope-3",
            References = ["VI.1"],
            Tier = 1,
            Equation = "E = A × EF",
            Source = Equation,
            ActivityInput = "amount",
            Example = """
                {
                  "amount": { "value": 1000, "unit": "t" },
                  "ef": { "value": 0.9, "unit": "tCO2e/t" },
                  "factor_source": "environmental product declaration of the maker, 2021"
                }
                """,
            Inputs =
            [
                new()
                {
                    Name = "amount",
                    Units = [.. Measures.Select(units.Load)],
                    IsRequired = true,
                },
                new()
                {
                    Name = "ef",
                    Units = [.. Measures.Select(measure => units.Load("kgCO2e/" + measure))],
                    IsRequired = true,
                },
                new() { Name = "factor_source" },
            ],
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var (amount, factor) = (reading.FindQuantity("amount"), reading.FindQuantity("ef"));
        var source = reading.FindWords("factor_source");
        if (!reading.IsStated("factor_source"))
        {
            reading.Error("inventory.factor-without-source", ("input", "factor_source"));
        }

        if (amount is not null && factor is not null && !(amount * factor).IsIn(tonne.Dimension))
        {
            reading.Error(
                "inventory.factor-of-other-kind",
                ("input", "ef"),
                ("value", $"{factor}"),
                ("amount", $"{amount}")
            );
        }

        if (reading.HasErrors)
        {
            return new MethodResult { Findings = reading.Findings };
        }

        var emission = (amount! * factor!).In(tonne);
        return new MethodResult
        {
            Reported = new ReportedCo2e(emission.Amount),
            Findings = reading.Findings,
            Factors = [new Citation(source!, "as stated")],
            Trace =
            [
                new TraceStep("A", amount!, Equation: null, Source: null),
                new TraceStep("EF", factor!, Equation: null, source),
                new TraceStep("E", emission, Description.Equation, Equation.ToString()),
            ],
        };
    }
}
