namespace CityBraid.Cooperation;

/// <summary>The functions in their order, and their names in paths.</summary>
internal static class SharedFunctions
{
    public static readonly IReadOnlyList<SharedFunction> All =
    [
        SharedFunction.Design,
        SharedFunction.Funding,
        SharedFunction.Implementation,
        SharedFunction.Monitoring,
    ];

    public static string ToName(this SharedFunction function) =>
        function switch
        {
            SharedFunction.Design => "design",
            SharedFunction.Funding => "funding",
            SharedFunction.Implementation => "implementation",
            _ => "monitoring",
        };
}
