using System.Text.RegularExpressions;

namespace CityBraid.Tests.House;

/// <summary>Charts are drawn in the colours that pages have beside them.</summary>
public sealed class PaletteTests
{
    private static readonly string[] Names =
    [
        "energy",
        "transport",
        "waste",
        "processes",
        "land",
        "water",
        "other",
    ];

    [Theory]
    [InlineData("lightHues", 0)]
    [InlineData("darkHues", 1)]
    public void A_chart_has_the_colours_of_its_page(string hues, int scheme)
    {
        var drawn = Repository.Read("src/CityBraid.Web/Assets/charts/theme.ts").Split($"const {hues}")[1];
        var page = Repository.Read("src/CityBraid.Web/Assets/tokens.css").Split("prefers-color-scheme: dark")[
            scheme
        ];

        Assert.All(
            Names,
            name =>
                Assert.Equal(Colour(page, $"--{name}: (#......);"), Colour(drawn, $"{name}: \"(#......)\""))
        );
    }

    private static string Colour(string text, string pattern) =>
        Regex.Match(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } found
            ? found.Groups[1].Value
            : throw new InvalidOperationException($"No colour {pattern}.");
}
