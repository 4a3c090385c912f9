using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>The fonts of documents, named and not embedded, and what to take where one is missing.</summary>
internal static class WordFonts
{
    /// <summary>Latin letters.</summary>
    public const string Latin = "Noto Sans";

    /// <summary>Thai letters, as official documents have them.</summary>
    public const string Thai = "TH Sarabun New";

    /// <summary>Thai letters in charts, where all scripts have one size.</summary>
    public const string ThaiInCharts = "Noto Sans Thai";

    /// <summary>Chinese letters.</summary>
    public const string Chinese = "Noto Sans SC";

    /// <summary>The list of fonts with their other names (ISO/IEC 29500-1, clause 17.8.3).</summary>
    public static Fonts List() =>
        new(
            Of(Latin, "Segoe UI,Arial", FontFamilyValues.Swiss),
            Of(Thai, "TH SarabunPSK,Laksaman,Sarabun", FontFamilyValues.Swiss),
            Of(Chinese, "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei", FontFamilyValues.Swiss)
        );

    private static Font Of(string name, string others, FontFamilyValues family) =>
        new(
            new AltName { Val = others },
            new FontFamily { Val = family },
            new Pitch { Val = FontPitchValues.Variable }
        )
        {
            Name = name,
        };
}
