using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What a method was asked for a row: it can be asked again, and gives the same gases.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Input">Its inputs, with the country and year that the inventory added.</param>
/// <param name="Year">The year whose gases are taken, of a method that spreads them; null for all.</param>
/// <param name="Reference">The reference whose gases are taken, of a method that splits them; null for
///   all.</param>
public sealed record MethodQuestion(
    string Method,
    MethodInput Input,
    int? Year = null,
    string? Reference = null
)
{
    /// <summary>Asks the method once more; null when it is not known or refuses.</summary>
    public MethodResult? FindAnswer(MethodLibrary methods)
    {
        ArgumentNullException.ThrowIfNull(methods);
        try
        {
            var result = methods.Find(Method)?.Run(Input);
            return result is null || result.IsRefused ? null : Part(result);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private MethodResult? Part(MethodResult result)
    {
        var gases =
            Year is { } year && result.Years is { } years
                ? years.FirstOrDefault(one => one.Year == year)?.Gases
            : Reference is { } reference && result.References is { } references
                ? references.FirstOrDefault(one => one.Reference == reference)?.Gases
            : result.Gases;
        return gases is null ? null : result with { Gases = gases };
    }
}
