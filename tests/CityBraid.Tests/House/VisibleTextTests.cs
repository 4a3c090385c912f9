using System.Text.RegularExpressions;

namespace CityBraid.Tests.House;

/// <summary>What a reader sees comes from resources in every language, and from nowhere else.</summary>
public sealed class VisibleTextTests
{
    /// <summary>Names, symbols and commands that are the same in every language.</summary>
    private static readonly string[] Universal =
    [
        "CityBraid",
        "tCO2e",
        "kg",
        "GWP",
        "SHA-256",
        "UTC",
        "SVG",
        "PNG",
        "CSV",
        "citybraid demo",
        "citybraid facts import",
    ];

    /// <summary>What is written into a cell of a Thai form, whoever reads the page.</summary>
    private static readonly string[] CellTexts = ["ค.ศ. "];

    private static readonly string[] Folders = ["Pages", "Layout", "Words", "Http"];

    [Fact]
    public void No_component_holds_words_of_its_own() =>
        Violations.None(
            from path in Repository.Files("src/CityBraid.Web", "*.razor")
            from words in Markup.Words(Repository.Read(path))
            let left = Universal.Aggregate(
                words,
                (text, name) => text.Replace(name, "", StringComparison.Ordinal)
            )
            where left.Any(char.IsLetter)
            select $"{path}: '{words}' is said in one language only; take it from Labels.resx"
        );

    [Fact]
    public void No_code_of_a_page_holds_sentences() =>
        Violations.None(
            from folder in Folders
            from path in Repository.Files($"src/CityBraid.Web/{folder}", "*.cs")
            from line in Repository.Read(path).Split('\n')
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match literal in Literal().Matches(line)
            let text = literal.Groups["text"].Value
            where IsSaid(text) && !CellTexts.Contains(text, StringComparer.Ordinal)
            select $"{path}: {literal.Value} is said in one language only; take it from Labels.resx"
        );

    [Theory]
    [InlineData("<p>Hello</p>", "Hello")]
    [InlineData("<p>@Visit.Say(\"a.b\", (\"n\", X(1))) · <b>@(a > b ? \"x\" : null)</b></p>", "")]
    [InlineData("<a title=\"Read\" href=\"/x\">@Name</a>", "Read")]
    [InlineData(
        "@if (a > 1)\n{\n    <p aria-label=\"@Visit.Say(\"k\")\">สวัสดี</p>\n}\nelse\n{\n}",
        "สวัสดี"
    )]
    public void Words_are_told_from_markup_and_code(string markup, string words) =>
        Assert.Equal(words, string.Join(' ', Markup.Words(markup).Where(word => word.Any(char.IsLetter))));

    /// <summary>Thai and Chinese letters are always words; Latin ones when they make a sentence.</summary>
    private static bool IsSaid(string text) =>
        text.Any(letter => letter is >= '\u0E01' and <= '\u0E5B' or >= '\u3400' and <= '\u9FFF')
        || Sentence().IsMatch(text);

#pragma warning disable SYSLIB1045 // The test project keeps its patterns beside what they are for.
    private static Regex Literal() =>
        new("\"(?<text>([^\"\\\\]|\\\\.)*)\"", RegexOptions.ExplicitCapture, Patience);

    private static Regex Sentence() => new("^[A-Z][a-z]+( [a-z]+)+", RegexOptions.ExplicitCapture, Patience);
#pragma warning restore SYSLIB1045

    private static TimeSpan Patience => TimeSpan.FromSeconds(1);
}
