using System.Globalization;

namespace CityBraid.Words;

/// <summary>A language the product speaks.</summary>
public sealed record Language
{
    private Language(string tag, string ownName, string culture)
    {
        Tag = tag;
        OwnName = ownName;
        Culture = CultureInfo.GetCultureInfo(culture);
    }

    /// <summary>Thai.</summary>
    public static Language Thai { get; } = new("th", "ไทย", "th");

    /// <summary>English.</summary>
    public static Language English { get; } = new("en", "English", "en");

    /// <summary>Chinese in simplified characters.</summary>
    public static Language Chinese { get; } = new("zh", "中文", "zh-Hans");

    /// <summary>Every language, in the order they are offered.</summary>
    public static IReadOnlyList<Language> All { get; } = [Thai, English, Chinese];

    /// <summary>The language's name in addresses: <c>th</c>, <c>en</c>, <c>zh</c>.</summary>
    public string Tag { get; }

    /// <summary>The language's name in itself.</summary>
    public string OwnName { get; }

    /// <summary>The culture whose resources hold its texts; used for nothing else.</summary>
    public CultureInfo Culture { get; }

    /// <summary>
    /// The language of a tag such as <c>th</c>, <c>th-TH</c>, <c>th_TH.UTF-8</c>; null when it is not spoken.
    /// </summary>
    public static Language? Find(string? tag)
    {
        var primary = (tag ?? string.Empty).Split('-', '_', '.')[0];
        return All.FirstOrDefault(language =>
            string.Equals(language.Tag, primary, StringComparison.OrdinalIgnoreCase)
        );
    }
}
