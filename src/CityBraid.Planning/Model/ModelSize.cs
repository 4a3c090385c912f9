namespace CityBraid.Planning;

/// <summary>How large what is read may become, so that a small file cannot fill a machine's memory.</summary>
internal static class ModelSize
{
    /// <summary>
    /// The most values that are kept, those that a run of a set holds beside a given one included.
    /// </summary>
    internal const int ValuesMax = 50_000_000;

    /// <summary>The largest number, of either sign, that a model can be counted with.</summary>
    internal const double NumberMax = 1e30;

    /// <summary>
    /// The largest number that numbers of a model may make together: a solver takes more for infinite.
    /// </summary>
    internal const double ProductMax = 1e40;

    private const int YearsMax = 1_000;
    private const int NumbersMax = 10_000;
    private const int NamesMax = 100_000;

    /// <summary>The most members of a set.</summary>
    internal static int MembersMax(SetDefinition set) =>
        set.Kind switch
        {
            SetKind.Year => YearsMax,
            _ when set.IsNumber => NumbersMax,
            SetKind.TimeSlice => NumbersMax,
            _ => NamesMax,
        };
}
