using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting.Drafts;

/// <summary>Figures follow the record in anybody's words, and each keeps its own.</summary>
public sealed class WordedTextTests
{
    private static readonly Figure First = Named("plan baseline 2019", 40m);
    private static readonly Figure Last = Named("plan 2020", 56.875m);

    private static readonly ReportText Drafted = SentenceTemplate.Write(
        "change",
        "It rose from {first} (2019) to {last} % (2020).",
        new Dictionary<string, SentencePart>(StringComparer.Ordinal)
        {
            ["first"] = SentencePart.Of(First, 1),
            ["last"] = SentencePart.Of(Last, 1),
        }
    );

    [Fact]
    public void Two_figures_of_one_key_have_two_marks_and_both_come_back()
    {
        var words = WordedText.Of(Drafted);

        Assert.Equal(2, WordedText.FiguresOf(Drafted).Count);
        Assert.Equal($"{Drafted}", $"{WordedText.Find(Drafted, words)}");
        var turned = WordedText.Find(
            Drafted,
            "Now {share @ plan 2020} %, once {share @ plan baseline 2019} %."
        );
        Assert.Equal("Now 56.9 %, once 40.0 %.", $"{turned}");
    }

    [Fact]
    public void Words_that_name_one_of_two_figures_by_its_key_alone_are_refused() =>
        Assert.Equal("share", WordedText.FindStranger("It is {share} %.", Drafted));

    [Fact]
    public void A_change_of_either_figure_makes_the_words_stale()
    {
        var wording = new ReportWording(
            "change",
            "…",
            WordedText.ValuesOf(Drafted),
            "writer",
            default,
            1,
            $"{Drafted}"
        );

        Assert.False(wording.IsStale(Drafted));
        Assert.True(wording.IsStale(With(40m, 57m)));
        Assert.True(wording.IsStale(With(41m, 56.875m)));
    }

    [Theory]
    [InlineData("whole {share @ plan 2020} words", true)]
    [InlineData("{share", false)]
    [InlineData("share}", false)]
    [InlineData("{{share}}", false)]
    [InlineData("no braces", true)]
    public void Braces_stand_in_pairs(string words, bool isPaired) =>
        Assert.Equal(isPaired, WordedText.IsPaired(words));

    [Theory]
    [InlineData("From 2019 to 2020 {share @ plan 2020} %.", "")]
    [InlineData("It will be 99.9 % in 2024.", "99.9 2024")]
    [InlineData("๑๒ ตัน", "๑๒")]
    public void Numbers_that_somebody_typed_are_told_and_those_of_the_sentence_are_not(
        string words,
        string typed
    ) => Assert.Equal(typed, string.Join(' ', WordedText.TypedNumbers(words, Drafted)));

    private static ReportText With(decimal first, decimal last) =>
        Drafted with
        {
            Runs =
            [
                .. Drafted.Runs.Select(run =>
                    run.Figure == First ? Run(First, first)
                    : run.Figure == Last ? Run(Last, last)
                    : run
                ),
            ],
        };

    private static ReportRun Run(Figure figure, decimal value)
    {
        var part = SentencePart.Of(Named(figure.Basis, value), 1);
        return new ReportRun(part.Text, part.Figure, part.Decimals);
    }

    private static Figure Named(string basis, decimal value) =>
        new("share", basis, Proof.Stated(value, "%", "share", "a › A1"));
}
