using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What is ploughed into a rice field, and by how much it raises the field's methane.</summary>
internal sealed class OrganicAmendments
{
    private const decimal Exponent = 0.59m;
    private static readonly Citation Equation2006 = new("IPCC 2006 Guidelines vol. 4", "equation 5.3");
    private static readonly Citation Equation2019 = new("IPCC 2019 Refinement vol. 4", "equation 5.3");

    private readonly Citation equation;
    private readonly Unit perArea;
    private readonly List<(Taken Rate, Taken Conversion)> rows = [];

    public OrganicAmendments(InputReading reading, CoefficientTable table, bool isRefined, UnitLibrary units)
    {
        equation = isRefined ? Equation2019 : Equation2006;
        perArea = units.Load("t/ha");
        foreach (var row in reading.FindRows("organic"))
        {
            var conversion = new Defaults(row, table).TakeOf("cfoa", "amendment");
            rows.Add((row.Take("rate"), conversion));
        }
    }

    /// <summary>The parameter that asks for it.</summary>
    public static MethodParameter Parameter(ParameterForms forms, CoefficientTable table) =>
        new()
        {
            Name = "organic",
            Default = "none",
            Source = Equation2006,
            Parts =
            [
                ParameterForms.Word("amendment", table.Conditions("cfoa")),
                forms
                    .Fraction("cfoa")
                    .Else("of the amendment", new("IPCC 2006 Guidelines vol. 4", "table 5.14")),
                forms.Quantity("rate", "t/ha").Required().UpTo(1_000m),
            ],
        };

    /// <summary>The power of 0.59 of one and what was ploughed in.</summary>
    /// <remarks>The one place where the method leaves decimal numbers; 15 digits come back.</remarks>
    /// <param name="amended">One plus Σ rate × conversion; at least 1.</param>
    public static decimal PowerOf(decimal amended) => (decimal)Math.Pow((double)amended, (double)Exponent);

    /// <summary>Writes down the scaling factor; 1 when nothing is ploughed in.</summary>
    public decimal Scaling(Working working)
    {
        var sum = 1m;
        foreach (var (rate, conversion) in rows)
        {
            sum += working.Take("ROA", rate).In(perArea).Amount * working.TakeNumber("CFOA", conversion);
        }

        const string Text =
            "SF_o = (1 + Σ ROA × CFOA)^0.59, computed by OrganicAmendments.PowerOf to 15 digits";
        return working.Write("SF_o", PowerOf(sum), Text, equation);
    }
}
