using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>How large the letters of a document are, by its language.</summary>
/// <remarks>
/// Letters of TH Sarabun New are small for their size: 16 points, as official documents have them, are as
/// large as 11 of others. A Thai document has its Latin letters and digits in that font too.
/// </remarks>
internal sealed class WordType
{
    private const double ThaiScale = 1.45;
    private const double ThaiScaleAmongOthers = 1.25;

    private readonly bool isThai;

    private WordType(string language) => isThai = language == "th";

    /// <summary>The letters of a language's documents.</summary>
    public static WordType Of(string language) => new(language);

    /// <summary>The font of Latin letters and digits.</summary>
    public string Latin => isThai ? WordFonts.Thai : WordFonts.Latin;

    /// <summary>The sizes of the letters of all scripts.</summary>
    /// <param name="points">The size in points of Latin letters in other languages' documents.</param>
    public OpenXmlElement[] Size(double points) =>
        [
            new FontSize { Val = HalfPoints(isThai ? points * ThaiScale : points) },
            new FontSizeComplexScript
            {
                Val = HalfPoints(points * (isThai ? ThaiScale : ThaiScaleAmongOthers)),
            },
        ];

    private static string HalfPoints(double points) =>
        Math.Round(points * 2).ToString(CultureInfo.InvariantCulture);
}
