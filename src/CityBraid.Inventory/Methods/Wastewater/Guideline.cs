namespace CityBraid.Inventory;

/// <summary>
/// Which guidelines a wastewater calculation follows. Values of one are never used with those of the other.
/// </summary>
internal sealed class Guideline
{
    private const string Of2006 = "2006";
    private const string Of2019 = "2019";

    private Guideline(bool isRefinement) => IsRefinement = isRefinement;

    /// <summary>Whether it is the refinement of 2019.</summary>
    public bool IsRefinement { get; }

    /// <summary>The parameter that asks for it.</summary>
    public static MethodParameter Parameter { get; } =
        ParameterForms.Word("guideline", Of2006, Of2019) with
        {
            Default = Of2006,
        };

    /// <summary>Reads the guideline and says which stated values belong to the other one.</summary>
    public static Guideline Find(InputReading reading, string[] only2006, string[] only2019)
    {
        var isRefinement = reading.FindChoice("guideline") is Of2019;
        var foreign = isRefinement ? only2006 : only2019;
        foreach (var name in foreign.Where(reading.IsStated))
        {
            reading.Error(
                "inventory.guidelines-mixed",
                ("input", name),
                ("guideline", isRefinement ? Of2019 : Of2006),
                ("other", isRefinement ? Of2006 : Of2019)
            );
        }

        return new Guideline(isRefinement);
    }
}
