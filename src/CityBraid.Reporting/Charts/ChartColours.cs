namespace CityBraid.Reporting;

/// <summary>The colours of charts in files: those of drawings on paper, for a key always the same.</summary>
internal static class ChartColours
{
    private const string Energy = "c27c0e";
    private const string Transport = "18377f";
    private const string Waste = "895cba";
    private const string Processes = "5a616b";
    private const string Land = "3f7f57";
    private const string Water = "2a9aa0";
    private const string Other = "811829";

    /// <summary>The colours of series without one of their own, in order.</summary>
    public static readonly IReadOnlyList<string> Order =
    [
        Energy,
        Transport,
        Waste,
        Processes,
        Land,
        Water,
        Other,
    ];

    /// <summary>Texts.</summary>
    public const string Text = "12232b";

    /// <summary>Lines behind the drawing.</summary>
    public const string Line = "dedcd4";

    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["sector-I"] = Energy,
        ["sector-II"] = Transport,
        ["sector-III"] = Waste,
        ["sector-IV"] = Processes,
        ["sector-V"] = Land,
        ["sector-VI"] = Other,
        ["scope-1"] = "0b6e6e",
        ["scope-2"] = Water,
        ["scope-3"] = Text,
    };

    /// <summary>The colour of a series, as six hexadecimal digits.</summary>
    /// <param name="key">The series' key.</param>
    /// <param name="at">Its place in the chart, from 0.</param>
    public static string Of(string key, int at) => Own.GetValueOrDefault(key) ?? Order[at % Order.Count];
}
