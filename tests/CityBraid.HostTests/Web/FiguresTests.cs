using CityBraid.Web;

namespace CityBraid.Tests.Web;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("490000", "490,000")]
    [InlineData("131536.4", "131,536")]
    [InlineData("999.96", "1,000")]
    [InlineData("12.345", "12.3")]
    [InlineData("1.234", "1.23")]
    [InlineData("0.0004", "≈ 0")]
    [InlineData("-0.0004", "≈ 0")]
    [InlineData("0", "0")]
    [InlineData("0.0126", "0.013")]
    [InlineData("-1936.2", "−1,936")]
    public void Tonnes_are_rounded_for_the_eye(string tonnes, string shown) =>
        Assert.Equal(
            shown,
            Figures.Tonnes(decimal.Parse(tonnes, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Fact]
    public void What_is_not_known_is_a_dash_and_no_zero()
    {
        Assert.Equal("–", Figures.Tonnes(null));
        Assert.Equal("–", Figures.Percent(null));
        Assert.Equal("–", Figures.PerHead(null));
    }

    [Theory]
    [InlineData("4.2608695", "4.26")]
    [InlineData("0.005", "≈ 0")]
    [InlineData("0.0051", "0.01")]
    [InlineData("-0.0049", "≈ 0")]
    [InlineData("0", "0.00")]
    public void What_is_not_zero_per_head_is_never_a_plain_zero(string tonnes, string shown) =>
        Assert.Equal(
            shown,
            Figures.PerHead(decimal.Parse(tonnes, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Theory]
    [InlineData("khonkaen.xlsx › แบบฟอร์ม › E8:P8", "en", "khonkaen.xlsx › |th:แบบฟอร์ม| › E8:P8")]
    [InlineData("khonkaen.xlsx › แบบฟอร์ม", "th", "khonkaen.xlsx › |แบบฟอร์ม")]
    [InlineData("表格ไทย", "en", "zh:表格|th:ไทย")]
    [InlineData("", "en", "")]
    public void Letters_of_another_language_are_marked(string text, string lang, string runs) =>
        Assert.Equal(
            runs,
            string.Join(
                '|',
                ScriptRun
                    .Split(text, lang)
                    .Select(run => run.Lang is null ? run.Text : $"{run.Lang}:{run.Text}")
            )
        );
}
