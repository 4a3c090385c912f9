using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting.Reports;

/// <summary>Whatever words stand around figures, an honest file agrees and a changed digit is
///   found.</summary>
public sealed partial class WordedFigureTests
{
    public static TheoryData<string> Wordings =>
        [
            "Range {a}-{b}; we promise -{b} t and CO2{b}; factor 3.{a}",
            "{a}{b}{a}",
            "{a}–{b} of 2019-01-15, {b}.{a}",
            ".{a} ,{b}, −{a} – -{b}-",
            "ร้อยละ {a} จาก ๒๕๖๒{b} และ ๑.{a}",
            "1,{b} and {b},000 or {b},{b}",
            "_x0031__x0032_{a} {b}",
            "{a}% (+{b}) {a}/{b} #2 A1!B2#3 {b}",
            "4.26 {a} 4.26 {a} 490,000 {b}",
            "first line {a}\nsecond line {b}\t{a}",
        ];

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Any_wording_that_is_honest_agrees(string wording) =>
        Assert.All(
            (ReportFormat[])[ReportFormat.Workbook, ReportFormat.Word],
            format =>
            {
                var found = Written.Verified(Written.As(format, ReportOf(wording)));
                Assert.Empty(found.Differences);
                Assert.Equal(Braces().Count(wording), found.Figures);
            }
        );

    [Theory]
    [MemberData(nameof(Wordings))]
    public void A_digit_of_a_figure_that_is_changed_put_in_or_taken_out_is_found(string wording)
    {
        var report = ReportOf(wording);
        var file = Written.As(ReportFormat.Workbook, report);
        var from = 0;
        foreach (var run in report.Parts[0].Texts[0].Runs)
        {
            if (run.Figure is not null)
            {
                Assert.All(
                    Enumerable.Range(from, run.Text.Length),
                    at => Assert.All(Changed(report, at), text => Assert.NotEmpty(Found(file, text)))
                );
            }

            from += run.Text.Length;
        }
    }

    [Fact]
    public void A_sheet_may_be_called_by_the_marks_of_places()
    {
        var report = ReportOf("{a} and {b}");
        var named = report with { Parts = [report.Parts[0] with { Title = "a!1#2 + b" }] };

        Assert.Empty(Written.Verified(Written.As(ReportFormat.Workbook, named)).Differences);
    }

    [Fact]
    public void Words_are_not_looked_at()
    {
        var file = Written.As(ReportFormat.Workbook, ReportOf("Less than {a} of {b}"));

        Assert.Empty(Found(file, "Much more than 4.26 of the 490,000"));
    }

    private static IReadOnlyList<ProvenDifference> Found(byte[] file, string text)
    {
        var sheet = Written.Xml(file, "xl/worksheets/sheet1.xml");
        sheet.Descendants(Written.Sheet + "t").First().Value = text;
        var changed = sheet.ToString(SaveOptions.DisableFormatting);
        return Written.Verified(Written.With(file, "xl/worksheets/sheet1.xml", changed)).Differences;
    }

    /// <summary>The text with a digit of another value, one more, and, of more than one, one less.</summary>
    private static IEnumerable<string> Changed(Report report, int at)
    {
        var text = report.Parts[0].Texts[0].ToString().Replace("_x", "_x005F_x", StringComparison.Ordinal);
        at += text.Length - report.Parts[0].Texts[0].ToString().Length;
        if (!char.IsAsciiDigit(text[at]))
        {
            yield break;
        }

        yield return text[..at] + (text[at] == '9' ? '1' : '9') + text[(at + 1)..];
        yield return text.Insert(at, "7");
        yield return text.Remove(at, 1);
    }

    /// <summary>A report of one paragraph: 4.26 for a, 490,000 for b.</summary>
    private static Report ReportOf(string wording)
    {
        var parts = new Dictionary<string, SentencePart>(StringComparer.Ordinal)
        {
            ["a"] = Part("inventory.per_capita", 4.2608m, 2),
            ["b"] = Part("fact.population", 490_000m, 0),
        };
        return SampleReports.In("en", rows: 1) with
        {
            Parts =
            [
                new ReportPart
                {
                    Name = "text",
                    Title = "Text",
                    Texts = [SentenceTemplate.Write("text", wording, parts)],
                },
            ],
        };
    }

    private static SentencePart Part(string key, decimal value, int decimals) =>
        SentencePart.Of(new Figure(key, "khon-kaen 2019", Proof.Stated(value, "t", key, "form")), decimals);

    [GeneratedRegex(@"\{[ab]\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Braces();
}
