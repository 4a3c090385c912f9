using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Factors that an input states instead of published ones: each needs a source.</summary>
internal static class StatedFactors
{
    /// <summary>The input that says where stated factors come from.</summary>
    public const string SourceInput = "factor_source";

    /// <summary>What a method asks for, with the source of stated factors where it may take any.</summary>
    public static IReadOnlyList<MethodParameter> WithSource(IReadOnlyList<MethodParameter> inputs)
    {
        var isKnown = inputs.Any(input => input.Name == SourceInput);
        return isKnown || !inputs.Any(HoldsFactor) ? inputs : [.. inputs, new() { Name = SourceInput }];
    }

    /// <summary>The names of the factors that an input states, with their way in the document.</summary>
    public static IEnumerable<string> Names(
        MethodInput input,
        IReadOnlyList<MethodParameter> parameters,
        string path
    )
    {
        foreach (var parameter in parameters)
        {
            if (input.Find(parameter.Name) is not { } value)
            {
                continue;
            }

            var name = path + parameter.Name;
            MethodInput[] parts = value.Map is { } map ? [map] : [.. value.Rows ?? []];
            var below = parts.SelectMany(
                (part, at) => Names(part, parameter.Parts, value.Map is null ? $"{name}[{at}]." : name + ".")
            );
            foreach (var factor in parts.Length == 0 && parameter.IsFactor ? [name] : below)
            {
                yield return factor;
            }
        }
    }

    /// <summary>The factor as a calculation takes it: with its source, or marked as without one.</summary>
    public static Taken Of(Quantity value, string? source) =>
        source is null
            ? new Taken(value, Source: null) { IsUnsourced = true }
            : new Taken(value, new Citation(source, "as stated"));

    private static bool HoldsFactor(MethodParameter parameter) =>
        parameter.IsFactor || parameter.Parts.Any(HoldsFactor);
}
