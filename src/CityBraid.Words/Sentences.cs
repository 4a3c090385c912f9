using CityBraid.Kernel;

namespace CityBraid.Words;

/// <summary>
/// Makes the one sentence that tells a reader what is wrong, where, and what would put it right.
/// </summary>
public static class Sentences
{
    private static readonly Phrasebook Book = new("CityBraid.Words.Sentences", typeof(Sentences).Assembly);

    /// <summary>The sentence of a finding, without its place.</summary>
    public static string Of(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Book.Say(finding.Code, language, finding.Values);
    }

    /// <summary>The sentence of a refusal.</summary>
    public static string Of(Refusal refusal, Language language)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return Book.Say(refusal.Code, language, refusal.Values);
    }

    /// <summary>Whether there is a sentence for a code; held by a test for every code in use.</summary>
    public static bool Has(string code) => Book.Has(code);
}
