using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Cooperation.Benefits;

/// <summary>What a project does besides its purpose, and whom that reaches.</summary>
public sealed class CoBenefitsTests
{
    private static readonly (string, string)[] Dust =
    [
        ("name/en", "Fine dust"),
        ("type", "number"),
        ("unit", "µg/m3"),
        ("better", "less"),
        ("benefit", "clean-air"),
        ("project", "streets"),
        ("global/g/code", "11.6.2"),
        ("global/g/fit", "proxy"),
        ("milestones/b/form", "baseline"),
        ("milestones/b/date", "2019"),
        ("milestones/b/value", "40"),
    ];

    /// <summary>From 40 to 34 is 6 less, and less is better.</summary>
    [Fact]
    public void A_benefit_is_told_from_its_baseline_to_the_latest_approved_value()
    {
        var benefit = Assert.Single(
            Of([Report("2020", "36"), Report("2021", "34")], "r2020", "r2021").Benefits
        );

        Assert.Equal((40m, 34m, -6m), (benefit.Baseline!.Value, benefit.Latest!.Value, benefit.Change));
        Assert.True(benefit.IsBetter);
        Assert.Equal(("clean-air", "µg/m3"), (benefit.Benefit, benefit.Unit));
        Assert.Equal(["11.6.2"], benefit.Goals);
    }

    [Fact]
    public void What_nobody_approved_is_no_value_and_no_change()
    {
        var benefit = Assert.Single(Of([Report("2021", "34")]).Benefits);

        Assert.Null(benefit.Latest);
        Assert.Null(benefit.Change);
        Assert.Null(benefit.IsBetter);
    }

    [Fact]
    public void Another_projects_indicator_and_one_without_a_benefit_are_none_of_its()
    {
        var others = new[]
        {
            Known.Record(RecordKind.Project, "other", ("name/en", "Other")),
            Known.Record(
                RecordKind.Indicator,
                "jobs",
                ("name/en", "Jobs"),
                ("type", "number"),
                ("benefit", "jobs"),
                ("project", "other")
            ),
            Known.Record(
                RecordKind.Indicator,
                "length",
                ("name/en", "Length"),
                ("type", "number"),
                ("project", "streets")
            ),
        };

        Assert.Equal(["dust"], Of(others).Benefits.Select(benefit => benefit.Indicator.Code));
    }

    [Fact]
    public void An_indicator_of_its_logframe_is_one_of_its_benefits()
    {
        var others = new[]
        {
            Known.Record(
                RecordKind.Indicator,
                "jobs",
                ("name/en", "Jobs"),
                ("type", "number"),
                ("benefit", "jobs")
            ),
            Known.Record(
                RecordKind.Logframe,
                "frame",
                ("name/en", "F"),
                ("project", "streets"),
                ("levels/o/level", "outcome"),
                ("levels/o/text/en", "Work"),
                ("levels/o/measured_by/jobs", "1")
            ),
        };

        Assert.Equal(["dust", "jobs"], Of(others).Benefits.Select(benefit => benefit.Indicator.Code));
    }

    [Fact]
    public void A_share_that_is_not_stated_is_not_nought_and_leaves_no_sum()
    {
        var shares = BenefitShare.Of(Project(("a", "60"), ("b", "")).Fields);

        Assert.Equal([60m, null], shares.Select(share => share.Percent));
        Assert.Null(BenefitShare.FindSum(shares));
        Assert.Empty(Codes(("a", "60"), ("b", "")));
    }

    [Fact]
    public void Shares_that_are_all_stated_make_a_whole()
    {
        Assert.Empty(Codes(("a", "60"), ("b", "40")));
        Assert.Empty(Codes(("a", "33.33"), ("b", "33.33"), ("c", "33.33")));
        Assert.Equal(["cooperation.benefit-shares-do-not-add-up"], Codes(("a", "60"), ("b", "30")));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("100.5")]
    [InlineData("79228162514264337593543950335")]
    public void A_share_beyond_nought_to_all_is_refused(string percent) =>
        Assert.Equal(
            ["cooperation.share-out-of-range", "cooperation.share-out-of-range"],
            Codes(("a", percent), ("b", percent))
        );

    private static CoBenefits Of(CooperationRecord[] others, params string[] approved)
    {
        var project = Known.Record(RecordKind.Project, "streets", ("name/en", "Streets"));
        var book = Known.Book([project, Known.Record(RecordKind.Indicator, "dust", Dust), .. others]);
        var deeds = approved.Select(report => new ReportDeed(
            new RecordCode(report),
            1,
            ReportDeedKind.Approved,
            "test",
            default,
            string.Empty
        ));
        return CoBenefits.Of(IndicatorBoard.Of(book, [.. deeds], [], TemporaryDatabase.Units), project);
    }

    private static CooperationRecord Report(string year, string value) =>
        Known.Record(
            RecordKind.IndicatorReport,
            $"r{year}",
            ("indicator", "dust"),
            ("project", "streets"),
            ("date", year),
            ("value", value)
        );

    private static CooperationRecord Project(params (string Row, string Percent)[] shares) =>
        Known.Record(
            RecordKind.Project,
            "p",
            [
                ("name/en", "P"),
                .. shares.SelectMany(share =>
                    new[]
                    {
                        ($"benefit_shares/{share.Row}/beneficiary/en", share.Row),
                        ($"benefit_shares/{share.Row}/benefit", "jobs"),
                        ($"benefit_shares/{share.Row}/percent", share.Percent),
                    }
                ),
            ]
        );

    private static IEnumerable<string> Codes(params (string Row, string Percent)[] shares)
    {
        var project = Project(shares);
        return RecordCheck
            .Of(new RecordDraft(project.Key, project.Fields), Known.Book())
            .Select(finding => finding.Code);
    }
}
