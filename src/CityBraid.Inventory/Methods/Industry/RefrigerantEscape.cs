using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Takes a mass of refrigerant that escaped apart into its gases.</summary>
internal sealed class RefrigerantEscape(InputReading reading, Refrigerants refrigerants)
{
    private readonly string? name = reading.FindChoice("gas");

    /// <summary>The parameter that asks for the refrigerant.</summary>
    public static MethodParameter Parameter(Refrigerants refrigerants) =>
        ParameterForms.Word("gas", refrigerants.Names).Required();

    /// <summary>The gases; a blend's shares stand in the trace.</summary>
    public MethodResult Result(Quantity escaped, Working working, Citation equation)
    {
        var parts = refrigerants.Of(name!);
        foreach (var (gas, _, _) in parts.Where(part => part.Gas.IsOfMontreal))
        {
            reading.Warn("inventory.montreal-gas", ("gas", gas.Code));
        }

        return working.Result(reading, [.. parts.Select(part => Emit(part, escaped, working, equation))]);
    }

    private static GasMass Emit(
        (Gas Gas, decimal Share, Citation? Source) part,
        Quantity escaped,
        Working working,
        Citation equation
    )
    {
        if (part.Source is null)
        {
            return working.Emit(part.Gas, escaped, $"{part.Gas} = E", equation);
        }

        var share = new Taken(new Quantity(part.Share, Unit.One), part.Source);
        var taken = working.TakeNumber($"w_{part.Gas}", share);
        return working.Emit(part.Gas, escaped.Times(taken), $"{part.Gas} = E × w_{part.Gas}", equation);
    }
}
