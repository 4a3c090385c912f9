using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// The ways wastewater goes: who uses which system, and how much of its matter turns to methane.
/// </summary>
internal sealed class WastewaterPathways
{
    private static readonly Citation WholePopulation = new(
        "IPCC 2006 Guidelines vol. 5",
        "equation 6.1: the population stated is the one that uses the system"
    );

    private readonly List<(Taken Group, Taken Use, Taken Correction)> ways = [];

    public WastewaterPathways(InputReading reading, CoefficientTable table)
    {
        if (!reading.IsStated("pathways"))
        {
            ways.Add(Read(reading, table));
            return;
        }

        foreach (var name in new[] { "u", "t", "mcf", "treatment" })
        {
            reading.RejectBoth(name, "pathways");
        }

        ways.AddRange(reading.FindRows("pathways").Select(row => Read(row, table)));
        if (ways.Count == 0)
        {
            reading.Missing("pathways");
        }

        RejectMoreThanAll(reading);
    }

    /// <summary>The parameters of one way.</summary>
    public static MethodParameter[] Parameters(ParameterForms forms, CoefficientTable table) =>
        [
            forms.Fraction("u", All("u")),
            forms.Fraction("t", All("t")),
            forms.Fraction("mcf") with
            {
                Default = "of the treatment",
                Source = new("IPCC 2006 Guidelines vol. 5", "table 6.3"),
            },
            ParameterForms.Word("treatment", table.Conditions("mcf", "domestic")),
        ];

    /// <summary>Writes down the methane per organic matter, over all ways.</summary>
    public decimal Factor(decimal capacity, Working working, (Citation Way, Citation Sum) equations)
    {
        var sum = 0m;
        foreach (var (group, use, correction) in ways)
        {
            var (u, t) = (working.TakeNumber("U", group), working.TakeNumber("T", use));
            var factor = capacity * working.TakeNumber("MCF", correction);
            working.Write("EF_j", factor, "EF_j = Bo × MCF", equations.Way);
            sum += u * t * factor;
        }

        return working.Write("EF", sum, "EF = Σ U × T × EF_j", equations.Sum);
    }

    private static (Taken Group, Taken Use, Taken Correction) Read(
        InputReading reading,
        CoefficientTable table
    )
    {
        return (
            reading.Take("u", All("u")),
            reading.Take("t", All("t")),
            new Defaults(reading, table).TakeOf("mcf", "treatment", "domestic")
        );
    }

    private void RejectMoreThanAll(InputReading reading)
    {
        if (reading.HasErrors)
        {
            return;
        }

        var sum = ways.Sum(way => way.Group.Number * way.Use.Number);
        if (sum > 1m)
        {
            reading.Error(
                "inventory.shares-over-whole",
                ("input", "pathways"),
                ("sum", $"{new Quantity(sum, Unit.One)}")
            );
        }
    }

    private static Coefficient All(string name) =>
        new(name, string.Empty, string.Empty, new Quantity(1m, Unit.One), WholePopulation);
}
