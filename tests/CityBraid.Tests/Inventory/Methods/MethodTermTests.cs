using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using CityBraid.Words;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>Choices and defaults of methods are said in the reader's language.</summary>
public sealed class MethodTermTests
{
    private static readonly Language[] Translated = [Language.Thai, Language.Chinese];

    [Fact]
    public void Every_word_to_choose_is_in_every_language() =>
        Violations.None(
            from input in Inputs()
            from choice in input.Choices
            where choice.Any(char.IsAsciiLetterLower) && !IsGas(choice)
            where MethodTerms.FindChoice(choice, Language.Thai) is null
            select $"{input.Name}: '{choice}' has no words in MethodTerms.resx"
        );

    [Fact]
    public void Every_default_in_words_is_in_every_language() =>
        Violations.None(
            from input in Inputs()
            where input.Default is { } taken && taken.Count(char.IsAsciiLetterLower) > 2 && !IsValue(taken)
            from language in Translated
            where MethodTerms.Default(input.Default!, language) == input.Default && !IsFormula(input.Default!)
            select $"{input.Name}: '{input.Default}' has no words in MethodTerms.resx"
        );

    [Fact]
    public void A_choice_shows_its_words_with_the_code()
    {
        Assert.Equal("เศษอาหาร (food)", MethodTerms.Choice("food", Language.Thai));
        Assert.Equal("厨余 (food)", MethodTerms.Choice("food", Language.Chinese));
        Assert.Equal("food", MethodTerms.Choice("food", Language.English));
        Assert.Equal("HFC-134a", MethodTerms.Choice("HFC-134a", Language.Thai));
    }

    [Fact]
    public void A_refusal_says_a_default_in_the_readers_language()
    {
        var finding = Asked.Of("first-order-decay", "{}").Refusal!.Findings;
        var thai = string.Join('\n', finding.Select(one => Sentences.Of(one, Language.Thai)));

        Assert.Contains("ตามขยะและภูมิอากาศ", thai, StringComparison.Ordinal);
        Assert.DoesNotContain("of the waste", thai, StringComparison.Ordinal);
    }

    private static IEnumerable<MethodParameter> Inputs() =>
        OurTables.Methods.All.SelectMany(method => method.Description.Inputs).SelectMany(WithParts);

    private static IEnumerable<MethodParameter> WithParts(MethodParameter input) =>
        input.Parts.SelectMany(WithParts).Prepend(input);

    private static bool IsGas(string choice) =>
        choice.StartsWith("HFC-", StringComparison.Ordinal)
        || choice.StartsWith("CFC-", StringComparison.Ordinal)
        || choice.StartsWith("HCFC-", StringComparison.Ordinal);

    private static bool IsValue(string taken) => char.IsAsciiDigit(taken[0]) && taken.Split(' ').Length <= 2;

    private static bool IsFormula(string taken) => taken.Contains('×', StringComparison.Ordinal);
}
