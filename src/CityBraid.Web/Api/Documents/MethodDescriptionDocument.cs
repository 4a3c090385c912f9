namespace CityBraid.Web;

/// <summary>A method in print, as JSON.</summary>
public sealed record MethodDescriptionDocument(
    string Name,
    IReadOnlyList<string> Gpc,
    int Tier,
    string Equation,
    string Source,
    IReadOnlyList<MethodInputDocument> Inputs
)
{
    /// <summary>The method.</summary>
    public static MethodDescriptionDocument Of(MethodDescription method) =>
        new(
            method.Name,
            method.References,
            method.Tier,
            method.Equation,
            method.Source.ToString(),
            [.. method.Inputs.Select(MethodInputDocument.Of)]
        );
}
