namespace CityBraid.Reporting;

/// <summary>A paragraph in somebody's own words.</summary>
/// <param name="Text">The name of the paragraph.</param>
/// <param name="Words">The words, with the keys of figures in braces: figures follow the record in any
///   words.</param>
/// <param name="Values">The values, by key, of the figures that were beneath it when it was written.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When.</param>
/// <param name="Revision">The revision of the report that brought it.</param>
/// <param name="Drafted">The drafted paragraph that it stands for; null where that was not kept.</param>
public sealed record ReportWording(
    string Text,
    string Words,
    IReadOnlyDictionary<string, decimal> Values,
    string By,
    DateTimeOffset At,
    int Revision,
    string? Drafted = null
)
{
    /// <summary>Whether what is drafted beneath the words, a number or more, is something else than when they
    ///   were written.</summary>
    /// <param name="drafted">The paragraph as it is drafted now.</param>
    public bool IsStale(ReportText drafted)
    {
        if (Drafted is not null && Drafted != $"{drafted}")
        {
            return true;
        }

        var now = WordedText.ValuesOf(drafted);
        return now.Count != Values.Count
            || Values.Any(value => !now.TryGetValue(value.Key, out var number) || number != value.Value);
    }
}
