using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Tests.Cooperation.Duties;

/// <summary>What is owed, and by when, worked out by hand.</summary>
public sealed class DutyTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    [Theory]
    [InlineData("2017-04-30", null, "quarter", "2017-07-30", "2017-07-30")]
    [InlineData("2019-01-31", null, "quarter", "2019-04-30", "2019-04-30")]
    [InlineData("2019-01-30", null, "half-year", "2019-07-30", "2019-07-30")]
    [InlineData("2017", null, "year", "2018-01-01", "2018-12-31")]
    [InlineData("2017", "2025-06", "two-years", "2027-06-01", "2027-06-30")]
    [InlineData("2021-Q1", null, "quarter", "2021-04-01", "2021-06-30")]
    [InlineData("2020-02", null, "year", "2021-02-01", "2021-02-28")]
    public void A_mandate_owes_its_next_report(
        string date,
        string? reported,
        string every,
        string from,
        string to
    )
    {
        var mandate = Mandate(("date", date), ("reported", reported ?? ""), ("every", every));

        var duty = Duty.Of(mandate)!;

        Assert.Equal(DutyKind.Report, duty.Kind);
        Assert.Equal((Day(from), Day(to)), (duty.Due!.From, duty.Due.To));
    }

    [Fact]
    public void A_report_to_each_session_is_owed_on_no_known_day()
    {
        var duty = Duty.Of(Mandate(("date", "2017"), ("every", "session")))!;

        Assert.Null(duty.Due);
        Assert.False(duty.IsLate(Today));
        Assert.False(duty.IsSoon(Today));
    }

    [Theory]
    [InlineData("withdrawn", "year")]
    [InlineData("", "year")]
    [InlineData("in-force", "")]
    public void What_is_not_in_force_or_asks_for_nothing_owes_nothing(string status, string every) =>
        Assert.Null(
            Duty.Of(
                Known.Record(
                    RecordKind.Mandate,
                    "m",
                    ("name/en", "M"),
                    ("date", "2017"),
                    ("status", status),
                    ("every", every)
                )
            )
        );

    [Theory]
    [InlineData("2026-11-28", false, true)]
    [InlineData("2027-02-26", false, true)]
    [InlineData("2027-02-27", false, false)]
    [InlineData("2026-11-27", false, false)]
    public void An_agreement_is_thought_of_ninety_days_before_it_ends(string end, bool isLate, bool isSoon)
    {
        var duty = Duty.Of(Known.Record(RecordKind.Agreement, "a", ("status", "signed"), ("valid_to", end)))!;

        Assert.Equal((DutyKind.Renewal, isLate, isSoon), (duty.Kind, duty.IsLate(Today), duty.IsSoon(Today)));
    }

    [Theory]
    [InlineData("open", "2027-01-31", "", true)]
    [InlineData("under-way", "", "asha@example.org", true)]
    [InlineData("", "2027", "", true)]
    [InlineData("open", "", "", false)]
    [InlineData("done", "2027-01-31", "", false)]
    [InlineData("dropped", "2027-01-31", "", false)]
    [InlineData("carried-over", "2027-01-31", "asha@example.org", false)]
    public void A_recommendation_is_owed_once_somebody_or_a_day_is_named(
        string fate,
        string due,
        string assignee,
        bool isOwed
    ) =>
        Assert.Equal(
            isOwed ? DutyKind.Recommendation : null,
            Duty.Of(
                Known.Record(
                    RecordKind.Recommendation,
                    "r",
                    ("name/en", "R"),
                    ("fate", fate),
                    ("due", due),
                    ("assignee", assignee)
                )
            )?.Kind
        );

    [Fact]
    public void Reports_on_no_known_day_are_listed_by_themselves()
    {
        var book = Known.Book(
            Mandate(("every", "session")),
            Known.Record(
                RecordKind.Mandate,
                "dated",
                ("status", "in-force"),
                ("every", "year"),
                ("date", "2017")
            ),
            Known.Record(RecordKind.Mandate, "unasked", ("status", "in-force")),
            Known.Record(RecordKind.Decision, "undated", ("name/en", "D"))
        );

        Assert.Equal(["m"], Duty.ListWithoutDay(book).Select(duty => duty.Record.Key.Code.Value));
    }

    [Fact]
    public void What_is_done_removed_or_of_another_kind_owes_nothing()
    {
        var item = Known.Record(RecordKind.ActionItem, "i", ("due", "2026-01-01"), ("status", "done"));

        Assert.Null(Duty.Of(item));
        Assert.Null(Duty.Of(Mandate(("date", "2017"), ("every", "year")) with { IsRemoved = true }));
        Assert.Null(Duty.Of(Known.Record(RecordKind.Meeting, "m", ("due", "2026-01-01"))));
    }

    [Fact]
    public void What_is_late_or_near_is_listed_the_oldest_first()
    {
        var book = Known.Book(
            Known.Record(RecordKind.Decision, "late", ("due", "2026-10")),
            Known.Record(RecordKind.ActionItem, "later", ("due", "2026-01-31")),
            Known.Record(RecordKind.Decision, "far", ("due", "2027-12-31")),
            Known.Record(RecordKind.Agreement, "over", ("status", "signed"), ("valid_to", "2020")),
            Mandate(("date", "2025-12-31"), ("every", "year"))
        );

        var near = Duty.ListNear(book, Today);

        Assert.Equal(["later", "late", "m"], near.Select(duty => duty.Record.Key.Code.Value));
    }

    private static CooperationRecord Mandate(params (string, string)[] fields) =>
        Known.Record(RecordKind.Mandate, "m", [("name/en", "M"), ("status", "in-force"), .. fields]);

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
