using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Reads what burnt waste holds: from its composition (equation 5.2), or from one value each for dry matter,
/// carbon and fossil carbon (equation 5.1), stated or of the kind of waste.
/// </summary>
internal sealed class BurntWasteReading
{
    private static readonly string[] Names = ["dry_matter", "carbon_fraction", "fossil_carbon_fraction"];
    private static readonly string[] Symbols = ["dm", "CF", "FCF"];
    private static readonly Citation OfComposition = new("IPCC 2006 Guidelines vol. 5", "equation 5.2");
    private static readonly Citation OfWhole = new("IPCC 2006 Guidelines vol. 5", "equation 5.1");

    private readonly CoefficientTable table;
    private readonly Composition? composition;
    private readonly Taken[] whole = [];

    public BurntWasteReading(InputReading reading, CoefficientTable table, string waste)
    {
        this.table = table;
        composition = Composition.Find(reading);
        if (reading.IsStated("composition"))
        {
            Array.ForEach(Names, name => reading.RejectBoth(name, "composition"));
        }
        else
        {
            whole = Array.ConvertAll(Names, name => reading.Take(name, table.Find(name, waste)));
        }
    }

    /// <summary>The parameters that ask for it.</summary>
    public static MethodParameter[] Parameters(ParameterForms forms, CoefficientTable table) =>
        [
            Composition.Parameter(
                forms,
                table
                    .Materials("dry_matter")
                    .Intersect(table.Materials("fossil_carbon_fraction"), StringComparer.Ordinal)
            ),
            .. Names.Select(name =>
                forms.Fraction(name) with
                {
                    Default = "of the composition or the kind of waste",
                    Source = new("IPCC 2006 Guidelines vol. 5", "tables 2.4 and 5.2"),
                }
            ),
        ];

    /// <summary>Writes down what the waste holds.</summary>
    public BurntWaste Write(Working working)
    {
        if (composition is null)
        {
            var taken = whole.Zip(Symbols, (value, symbol) => working.TakeNumber(symbol, value)).ToArray();
            var (dry, carbon) = (taken[0], taken[0] * taken[1]);
            working.Write("C", carbon, "C = dm × CF", OfWhole);
            return new BurntWaste(
                dry,
                carbon,
                working.Write("C_fossil", carbon * taken[2], "C_fossil = C × FCF", OfWhole)
            );
        }

        composition.Write(working, OfComposition);
        return new BurntWaste(Sum(working, 1, "dm"), Sum(working, 2, "C"), Sum(working, 3, "C_fossil"));
    }

    /// <summary>The sum over the materials of the first one, two or three of their factors.</summary>
    private decimal Sum(Working working, int count, string symbol) =>
        composition!.Sum(
            working,
            Symbols[..count],
            material => Names.Take(count).Select(name => table.Get(name, material)),
            (symbol, OfComposition)
        );
}
