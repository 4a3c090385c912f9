namespace CityBraid.Planning;

/// <summary>A parameter as model files know it.</summary>
/// <param name="Name">Its name, such as <c>InputActivityRatio</c>.</param>
/// <param name="Default">Its value where a model gives none, unless the model states another
/// default.</param>
/// <param name="Indices">The sets it is given over, in order.</param>
internal sealed record ParameterDefinition(string Name, double Default, IReadOnlyList<SetKind> Indices)
{
    /// <summary>The longest name a workbook gives a sheet.</summary>
    public const int LongestSheetName = 31;

    /// <summary>Its sheet's name in a workbook: short enough for one, by the words otoole cuts.</summary>
    public string ShortName { get; init; } =
        Name.Length <= LongestSheetName ? Name : Name[..LongestSheetName];

    /// <summary>Its place in <see cref="ParameterCatalogue.All"/>.</summary>
    internal int Ordinal { get; init; }
}
