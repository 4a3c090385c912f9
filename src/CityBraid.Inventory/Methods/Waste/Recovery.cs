using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Methane that is caught and burnt: a share of what is generated, or its mass.</summary>
internal sealed class Recovery(InputReading reading)
{
    private const string Name = "recovery";

    private readonly Quantity? stated = reading.FindQuantity(Name);

    /// <summary>The parameter that asks for it.</summary>
    public static MethodParameter Parameter(ParameterForms forms, UnitLibrary units, Citation source)
    {
        var share = forms.Fraction(Name);
        return share with { Units = [.. share.Units, units.Load("kg")], Default = "0", Source = source };
    }

    /// <summary>Writes down what is recovered of what is generated; more than that is an error.</summary>
    public Quantity Of(Quantity generated, Working working, Citation equation)
    {
        if (stated is null)
        {
            return working.Take("R", new Taken(generated with { Amount = 0m }, equation));
        }

        if (stated.IsIn(Dimension.None))
        {
            var share = working.TakeNumber("f_rec", new Taken(stated, Source: null));
            var recovered = generated with { Amount = generated.Amount * share };
            return working.Write("R", recovered, "R = f_rec × CH4_gen", equation);
        }

        reading.RejectMore(Name, stated, generated);
        return reading.HasErrors ? generated : working.Take("R", stated).In(generated.Unit);
    }
}
