using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Runs kept calculations with one library, for one place.</summary>
/// <param name="units">Reads the units of input documents.</param>
/// <param name="methods">The methods of the library in use.</param>
/// <param name="country">The country of the place.</param>
internal sealed class CalculationRun(UnitLibrary units, MethodLibrary methods, string country)
{
    private const string Year = "year";
    private const string Until = "until";

    /// <summary>What the method makes of the inputs; findings that are errors leave nothing else.</summary>
    public CalculatedResult Run(KeptCalculation calculation)
    {
        if (methods.Find(calculation.Method) is not { } method)
        {
            return Refused(CalculationFindings.UnknownMethod(calculation));
        }

        if (!Serves(method.Description, calculation.Reference))
        {
            return Refused(CalculationFindings.ForeignReference(calculation, method.Description));
        }

        var read = MethodDocument.Read(calculation.Document, units);
        if (read.IsRefused)
        {
            return Refused([.. CalculationFindings.Of(read.Refusal)]);
        }

        return read.Value.Find(Year)?.Number is { } stated && stated != calculation.Year
            ? Refused(CalculationFindings.OfAnotherYear(calculation, read.Value.Find(Year)!))
            : Run(calculation, method, read.Value);
    }

    /// <summary>Whether a method may fill a reference.</summary>
    public static bool Serves(MethodDescription method, string reference) =>
        method.References.Contains(reference, StringComparer.Ordinal);

    private CalculatedResult Run(KeptCalculation calculation, IMethod method, MethodInput input)
    {
        try
        {
            var completed = Completed(method.Description, input, calculation.Year);
            var made = OfYear(calculation, method.Description, input, method.Run(completed));
            return made with
            {
                Question = new MethodQuestion(calculation.Method, completed, calculation.Year),
            };
        }
        catch (OverflowException)
        {
            return Refused(CompilationFindings.TooLarge(method.Description.Name));
        }
    }

    /// <summary>
    /// The inputs with what the inventory knows: its place's country and its year, where nobody says
    /// otherwise.
    /// </summary>
    private MethodInput Completed(MethodDescription method, MethodInput input, int year)
    {
        (string Name, MethodValue Value)[] known =
        [
            ("country", MethodValue.Of(country)),
            (Year, MethodValue.Of(year)),
            (Until, MethodValue.Of(year)),
        ];
        return new MethodInput(
            known
                .Where(one => method.Inputs.Any(parameter => parameter.Name == one.Name))
                .Where(one => input.Find(one.Name) is null)
                .Select(one => KeyValuePair.Create(one.Name, one.Value))
                .Concat(input.Names.Select(name => KeyValuePair.Create(name, input.Find(name)!)))
        );
    }

    /// <summary>Of a method that spreads emissions over years, the inventory takes its own.</summary>
    private static CalculatedResult OfYear(
        KeptCalculation calculation,
        MethodDescription method,
        MethodInput input,
        MethodResult result
    )
    {
        var activity = input.Find(method.ActivityInput);
        var quality = activity is null ? calculation.Quality.Lowered() : calculation.Quality;
        if (result.IsRefused || result.Years is not { } years)
        {
            return new CalculatedResult(result, activity?.Quantity, quality);
        }

        return years.FirstOrDefault(one => one.Year == calculation.Year) is { } own
            ? new CalculatedResult(result with { Gases = own.Gases }, activity?.Quantity, quality)
            : Refused(CalculationFindings.WithoutYear(calculation, years));
    }

    private static CalculatedResult Refused(params Finding[] findings) =>
        new(new MethodResult { Findings = findings }, Activity: null, Quality.Unstated);
}
