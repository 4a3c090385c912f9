namespace CityBraid.Tests.House;

public sealed class CodeOnlyTests
{
    [Theory]
    [InlineData("a; // { \"", "a;")]
    [InlineData("a /* { } */ b", "a           b")]
    [InlineData("x = '{';", "x =    ;")]
    [InlineData("x = '\\'';", "x =     ;")]
    [InlineData("x = \"{ \\\" {\";", "x =         ;")]
    [InlineData("x = @\"{ \"\" \\\";", "x =          ;")]
    [InlineData("x = $\"{{ {y[\"}\"]} }\";", "x =                 ;")]
    [InlineData("x = \"\";y", "x =   ;y")]
    [InlineData("x = $@\"\\{y}\";z", "x =         ;z")]
    [InlineData("@class { }", "@class { }")]
    [InlineData("#pragma warning // {", "")]
    public void Comments_and_literals_leave_only_spaces(string source, string code) =>
        Assert.Equal(code, CodeOnly.Of(source).TrimEnd());

    [Fact]
    public void A_raw_literal_ends_at_as_many_quotes_as_began_it()
    {
        const string Quotes = "\"\"\"";
        var source = $"x = $${Quotes} {{ a \"\" {{{{ y{{ }} }}}} {Quotes};z";

        Assert.Equal("x=;z", CodeOnly.Of(source).Replace(" ", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_character_keeps_its_place()
    {
        const string Source = "a /* 1\n2 */ b\n\"x\" c";

        var code = CodeOnly.Of(Source);

        Assert.Equal(Source.Length, code.Length);
        Assert.Equal(
            Source.IndexOf('b', StringComparison.Ordinal),
            code.IndexOf('b', StringComparison.Ordinal)
        );
        Assert.Equal(2, code.Count(letter => letter == '\n'));
    }
}
