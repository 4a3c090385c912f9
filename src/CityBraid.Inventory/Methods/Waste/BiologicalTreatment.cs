using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Methane and nitrous oxide of composting and of anaerobic digestion.</summary>
internal sealed class BiologicalTreatment(CoefficientTable table, UnitLibrary units) : IMethod
{
    private const string FirstPrint = "first-print";
    private static readonly Citation Methane = new("IPCC 2006 Guidelines vol. 5", "equation 4.1");
    private static readonly Citation NitrousOxide = new("IPCC 2006 Guidelines vol. 5", "equation 4.2");

    private readonly Unit kilogram = units.Load("kg");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "biological-treatment",
            References = ["III.2.1", "III.2.2", "III.2.3"],
            Tier = 1,
            Equation = "CH4 = M × EF_CH4 − R, N2O = M × EF_N2O",
            Source = Methane,
            ActivityInput = "mass",
            Example = """
                { "mass": { "value": 1000, "unit": "t" }, "process": "composting", "basis": "wet" }
                """,
            Inputs = Inputs(table, new ParameterForms(units), units),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var mass = reading.Take("mass");
        var (process, basis, edition) = (
            reading.FindChoice("process"),
            reading.FindChoice("basis"),
            reading.FindChoice("edition")
        );
        reading.RejectBoth("ef_n2o", "edition");
        if (!reading.IsStated("ef_ch4") || !reading.IsStated("ef_n2o"))
        {
            reading.Require("process", "basis");
        }

        var corrected = table.Find("ef_n2o", process, basis);
        var printed = edition is FirstPrint ? table.Find("ef_n2o", process, $"{basis} {edition}") : null;
        var methaneFactor = reading.Take("ef_ch4", table.Find("ef_ch4", process, basis));
        var nitrousFactor = reading.Take("ef_n2o", printed ?? corrected);
        var recovery = new Recovery(reading);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        working.Take("M", mass);
        var generated = (mass.Value * working.Take("EF_CH4", methaneFactor)).In(kilogram);
        working.Write("CH4_gen", generated, "CH4_gen = M × EF_CH4", Methane);
        var methane = generated - recovery.Of(generated, working, Methane);
        working.Write("CH4", methane, "CH4 = CH4_gen − R", Methane);
        var nitrous = (mass.Value * working.Take("EF_N2O", nitrousFactor)).In(kilogram);
        working.Write("N2O", nitrous, "N2O = M × EF_N2O", NitrousOxide);
        return working.Result(
            reading,
            new GasMass(Gas.BiogenicMethane, methane.Amount),
            new GasMass(Gas.NitrousOxide, nitrous.Amount)
        );
    }

    private static MethodParameter[] Inputs(
        CoefficientTable table,
        ParameterForms forms,
        UnitLibrary units
    ) =>
        [
            forms.Mass("mass") with
            {
                IsRequired = true,
            },
            ParameterForms.Word("process", table.Materials("ef_ch4")),
            ParameterForms.Word("basis", table.Conditions("ef_ch4")),
            ParameterForms.Word("edition", "corrected", FirstPrint) with
            {
                Default = "corrected",
                Source = table.Get("ef_n2o", "composting", "wet").Source,
            },
            forms.Quantity("ef_ch4", "g/kg") with
            {
                Default = "of the process and basis",
                Source = new("IPCC 2006 Guidelines vol. 5", "table 4.1"),
            },
            forms.Quantity("ef_n2o", "g/kg") with
            {
                Default = "of the process, basis and edition",
                Source = new("IPCC 2006 Guidelines vol. 5", "table 4.1"),
            },
            Recovery.Parameter(forms, units, Methane),
        ];
}
