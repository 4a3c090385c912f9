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

    [Theory]
    [InlineData("th", Era.Buddhist, "มี.ค. 2562, พ.ศ. 2563, 1 ต.ค. 2561 – 30 ก.ย. 2562, soon")]
    [InlineData("th", Era.Common, "มี.ค. 2019, ค.ศ. 2020, 1 ต.ค. 2018 – 30 ก.ย. 2019, soon")]
    [InlineData("en", Era.Buddhist, "Mar 2562, BE 2563, 1 Oct 2561 – 30 Sep 2562, soon")]
    [InlineData("en", Era.Common, "2019-03, 2020, 2018-10-01/2019-09-30, soon")]
    [InlineData("zh", Era.Common, "2019年3月, 2020年, 2018年10月1日 – 2019年9月30日, soon")]
    public void Periods_in_a_sentence_are_in_the_readers_era_and_language(string tag, Era era, string periods)
    {
        var finding = new Finding(
            Severity.Warning,
            "inventory.missing-months",
            where: null,
            ("variable", "x"),
            ("months", "2019-03, 2020, 2018-10-01/2019-09-30, soon")
        );

        Assert.Contains(
            periods,
            Sentences.Of(finding, new Reader(Language.Find(tag)!, era)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("th", "2019", "พ.ศ. 2562")]
    [InlineData("zh", "2019", "“2019年”")]
    [InlineData("en", "2019", "'2019'")]
    [InlineData("th", "0", "'0'")]
    [InlineData("th", "next", "'next'")]
    public void A_year_in_a_sentence_is_in_the_readers_usual_era(string tag, string year, string shown)
    {
        var finding = new Finding(
            Severity.Information,
            "inventory.no-population",
            where: null,
            ("place", "x"),
            ("year", year)
        );

        Assert.Contains(shown, Sentences.Of(finding, Language.Find(tag)!), StringComparison.Ordinal);
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
