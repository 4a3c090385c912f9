using CityBraid.Kernel;
using CityBraid.Words;

namespace CityBraid.Tests.Words;

public sealed class SentencesTests
{
    [Fact]
    public void A_refusal_speaks_the_readers_language_and_names_its_values()
    {
        var refusal = Refusal.Forbidden(Permission.WriteFacts);

        Assert.Contains("'facts.write'", Sentences.Of(refusal, Language.English), StringComparison.Ordinal);
        Assert.StartsWith("คุณไม่มีสิทธิ์", Sentences.Of(refusal, Language.Thai), StringComparison.Ordinal);
        Assert.StartsWith("您在此没有", Sentences.Of(refusal, Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_a_sentence_is_grouped_as_on_the_page()
    {
        var finding = new Finding(
            Severity.Information,
            "inventory.unconvertible",
            where: null,
            ("tonnes", "490000.5"),
            ("set", "AR5")
        );

        Assert.StartsWith(
            "490,000.5 t CO2e",
            Sentences.Of(finding, Language.English),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_code_without_a_sentence_is_a_bug()
    {
        var finding = new Finding(Severity.Error, "nobody.wrote-this", where: null);

        Assert.Throws<KeyNotFoundException>(() => Sentences.Of(finding, Language.English));
    }

    [Theory]
    [InlineData("th", "th")]
    [InlineData("th_TH.UTF-8", "th")]
    [InlineData("zh-Hans-CN", "zh")]
    [InlineData("EN-GB", "en")]
    [InlineData("fr", null)]
    [InlineData(null, null)]
    public void A_language_is_known_by_its_tag(string? tag, string? language) =>
        Assert.Equal(language, Language.Find(tag)?.Tag);
}
