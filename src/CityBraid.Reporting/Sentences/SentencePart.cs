using System.Globalization;

namespace CityBraid.Reporting;

/// <summary>What takes a place in a sentence: words, or a figure as it is shown.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Figure">The figure that the text shows; null for words.</param>
/// <param name="Decimals">How many decimals of it are shown.</param>
public sealed record SentencePart(string Text, Figure? Figure = null, int Decimals = 0)
{
    /// <summary>A figure with groups of three digits and a fixed number of decimals.</summary>
    public static SentencePart Of(Figure figure, int decimals)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var format = string.Create(CultureInfo.InvariantCulture, $"N{decimals}");
        var rounded = Proof.Round(figure.Value, decimals);
        return new SentencePart(rounded.ToString(format, CultureInfo.InvariantCulture), figure, decimals);
    }
}
