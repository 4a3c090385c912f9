using CityBraid.Kernel;

namespace CityBraid.Words;

/// <summary>
/// Makes the one sentence that tells a reader what is wrong, where, and what would put it right.
/// </summary>
public static class Sentences
{
    private static readonly Phrasebook Book = new("CityBraid.Words.Sentences", typeof(Sentences).Assembly);

    /// <summary>The sentence of a finding, without its place, years in the reader's era.</summary>
    public static string Of(Finding finding, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Book.Say(finding.Code, reader, finding.Values);
    }

    /// <summary>The sentence of a finding for a reader who chose a language alone.</summary>
    public static string Of(Finding finding, Language language) => Of(finding, Reader.Of(language));

    /// <summary>The sentence of a refusal, years in the reader's era.</summary>
    public static string Of(Refusal refusal, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return Book.Say(refusal.Code, reader, refusal.Values);
    }

    /// <summary>The sentence of a refusal for a reader who chose a language alone.</summary>
    public static string Of(Refusal refusal, Language language) => Of(refusal, Reader.Of(language));

    /// <summary>Whether there is a sentence for a code; held by a test for every code in use.</summary>
    public static bool Has(string code) => Book.Has(code);
}
