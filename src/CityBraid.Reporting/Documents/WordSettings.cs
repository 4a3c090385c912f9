using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>How word processors treat a document.</summary>
internal static class WordSettings
{
    /// <summary>The settings for a language.</summary>
    public static Settings Of(string language)
    {
        var languages = WordStyles.Language(language);
        return new Settings(
            // Without this, word processors lay pages out as programs of twenty years ago did.
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages
            {
                Val = languages.Val,
                EastAsia = languages.EastAsia,
                Bidi = languages.Bidi,
            }
        );
    }
}
