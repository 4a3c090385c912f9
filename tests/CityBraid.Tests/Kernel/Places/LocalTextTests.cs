using CityBraid.Kernel;

namespace CityBraid.Tests.Kernel.Places;

public sealed class LocalTextTests
{
    private static readonly LocalText Name = new([new("th", "ขอนแก่น"), new("en", "Khon Kaen")]);

    [Fact]
    public void A_text_answers_in_the_readers_language() => Assert.Equal("ขอนแก่น", Name.In("th"));

    [Fact]
    public void A_missing_translation_is_answered_in_the_nearest_language_and_says_so()
    {
        Assert.Equal("Khon Kaen", Name.In("zh"));
        Assert.Equal("en", Name.LanguageFor("zh"));
    }

    [Fact]
    public void A_text_without_words_is_refused() =>
        Assert.Throws<ArgumentException>(() => new LocalText("en", " "));

    [Theory]
    [InlineData("khon-kaen", true)]
    [InlineData("a1", true)]
    [InlineData("Khon-Kaen", false)]
    [InlineData("khon--kaen", false)]
    [InlineData("../etc", false)]
    [InlineData("khon-kaen\n", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_place_code_is_lower_case_words_joined_by_hyphens(string? text, bool isCode) =>
        Assert.Equal(isCode, PlaceCode.TryParse(text, out _));
}
