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
            WarnOfRest(reading);
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
        WarnOfRest(reading);
    }

    /// <summary>The parameters of one way.</summary>
    public static MethodParameter[] Parameters(ParameterForms forms, CoefficientTable table) =>
        [
            forms.Fraction("u", All),
            forms.Fraction("t", All),
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
            reading.Take("u", All),
            reading.Take("t", All),
            new Defaults(reading, table).TakeOf("mcf", "treatment", "domestic")
        );
    }

    /// <summary>People of whose wastewater nothing is said are not counted, which is told.</summary>
    private void WarnOfRest(InputReading reading)
    {
        var sum = ways.Sum(way => way.Group.Number * way.Use.Number);
        if (!reading.HasErrors && sum < 1m)
        {
            reading.Warn("inventory.people-without-way", ("sum", $"{new Quantity(sum, Unit.One)}"));
        }
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

    private static Coefficient All { get; } = Coefficient.Of(new Quantity(1m, Unit.One), WholePopulation);
}
