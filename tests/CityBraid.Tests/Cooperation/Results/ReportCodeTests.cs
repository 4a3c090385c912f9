using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>One code for an indicator, whoever reports, and a period.</summary>
public sealed class ReportCodeTests
{
    [Theory]
    [InlineData("2019", "waste-nagpur-2019")]
    [InlineData("2562", "waste-nagpur-2019")]
    [InlineData("๒๕๖๒", "waste-nagpur-2019")]
    [InlineData("2562-03", "waste-nagpur-2019-03")]
    [InlineData("2019-Q1", "waste-nagpur-2019-q1")]
    public void A_year_is_the_same_in_either_era(string date, string code) =>
        Assert.Equal(code, Of("waste", "nagpur", date));

    [Fact]
    public void What_is_too_long_is_shortened_and_stays_apart()
    {
        var first = Of(new string('a', 50), "nagpur", "2019");
        var second = Of(new string('a', 50), "nagpur", "2020");

        Assert.NotEqual(first, second);
        Assert.True(RecordCode.IsValid(first) && RecordCode.IsValid(second));
    }

    [Theory]
    [InlineData("<script>")]
    [InlineData("ปี")]
    [InlineData("")]
    public void Whatever_is_typed_there_is_a_code(string date) =>
        Assert.True(RecordCode.IsValid(Of("waste", "nagpur", date)));

    private static string Of(string indicator, string place, string date) =>
        ReportCode.Of(
            new FieldSet([
                KeyValuePair.Create("indicator", indicator),
                KeyValuePair.Create("location", place),
                KeyValuePair.Create("date", date),
            ])
        );
}
