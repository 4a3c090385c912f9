using CityBraid.Kernel;

namespace CityBraid.Words;

/// <summary>Who reads: in which language, and counting years in which era.</summary>
/// <param name="Language">The language.</param>
/// <param name="Era">The era in which years are shown.</param>
public sealed record Reader(Language Language, Era Era)
{
    /// <summary>A reader of a language with the era its readers usually count in.</summary>
    public static Reader Of(Language language) =>
        new(language, language == Language.Thai ? Era.Buddhist : Era.Common);
}
