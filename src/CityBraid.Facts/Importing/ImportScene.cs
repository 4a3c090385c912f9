using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>What has to be known besides the file in order to read it.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Words">The variables and units.</param>
/// <param name="Places">The places that rows may name.</param>
/// <param name="YearMax">The latest year that facts can be about.</param>
internal sealed record ImportScene(ImportRequest Request, Vocabulary Words, PlaceNames Places, int YearMax)
{
    /// <summary>Tells where the import stands.</summary>
    public ProgressTeller Progress { get; } = new(Request.Progress);

    /// <summary>The variable's code decided on for an item's key; empty for an item left out.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The cells to read otherwise than the file says.</summary>
    public IReadOnlyList<CellCorrection> Corrections { get; init; } = [];

    /// <summary>What an item means: as decided, or as its words say.</summary>
    public ItemMeaning MeaningOf(string item) =>
        Choices.TryGetValue(NameKey.Of(item), out var code)
            ? new ItemMeaning(Words.Variables.Find(code), IsChosen: true)
            : new ItemMeaning(Words.FindVariable(item), IsChosen: false);
}
