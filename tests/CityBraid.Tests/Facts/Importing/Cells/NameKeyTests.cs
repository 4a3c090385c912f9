using CityBraid.Facts;

namespace CityBraid.Tests.Facts.Importing.Cells;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("ไฟฟ้า – ที่อยู่อาศัย")]
    [InlineData("ไฟฟ้า-ที่อยู่อาศัย")]
    [InlineData(" ไฟฟ้า — (ที่อยู่อาศัย)")]
    [InlineData("ไฟฟ้า\u00A0\u200Bที่อยู่อาศัย")]
    [InlineData("ไฟฟ้า −\nที่อยู่อาศัย")]
    public void Dashes_spaces_and_brackets_do_not_matter(string text) =>
        Assert.Equal(NameKey.Of("ไฟฟ้าที่อยู่อาศัย"), NameKey.Of(text));

    [Theory]
    [InlineData("ไฟฟา", "ไฟฟ้า")]
    [InlineData("เบนซิน/แก๊สโซฮอล์", "เบนซินแก๊สโซฮอล์")]
    public void Tone_marks_and_strokes_do(string left, string right) =>
        Assert.NotEqual(NameKey.Of(left), NameKey.Of(right));

    [Fact]
    public void Letters_are_compared_without_case() =>
        Assert.Equal(NameKey.Of("LPG Road"), NameKey.Of("lpg road"));

    [Theory]
    [InlineData("ม.ค.", 1)]
    [InlineData("มค", 1)]
    [InlineData("มกราคม", 1)]
    [InlineData("มิ.ย.", 6)]
    [InlineData(" ธ.ค ", 12)]
    [InlineData("December", 12)]
    [InlineData("ม.ค. 62", null)]
    [InlineData("รวม", null)]
    public void A_month_is_known_by_its_name_alone(string text, int? month) =>
        Assert.Equal(month, MonthNames.Find(text));
}
