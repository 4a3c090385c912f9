using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Checks;

/// <summary>All that is wrong with a record is told at once, and nothing else is.</summary>
public sealed class RecordCheckTests
{
    private static readonly CooperationBook Book = Known.Book(
        Known.Record(
            RecordKind.Organisation,
            "escap",
            ("name/en", "Economic and Social Commission"),
            ("aliases/1/alias", "UN-ESCAP")
        ),
        Known.Record(RecordKind.Country, "th", ("name/en", "Thailand"), ("iso2", "TH"))
    );

    [Theory]
    [InlineData("Economic and social commission")]
    [InlineData("UN ESCAP")]
    [InlineData("unescap")]
    public void An_organisation_known_under_an_alias_is_told(string name) =>
        Assert.Equal(
            ["cooperation.organisation-known"],
            Codes(Known.Draft(RecordKind.Organisation, "another", ("name/en", name)))
        );

    [Fact]
    public void A_meeting_without_a_series_is_a_warning() =>
        Assert.Equal(
            ["cooperation.meeting-without-series"],
            Codes(Known.Draft(RecordKind.Meeting, "m", ("name/th", "ประชุม")))
        );

    [Theory]
    [InlineData("2021", "2020", "cooperation.dates-upside-down")]
    [InlineData("2021", "2021-03", null)]
    [InlineData("2021-Q2", "2021-03-31", "cooperation.dates-upside-down")]
    [InlineData("2021-Q5", "2022", "cooperation.not-a-date")]
    public void A_range_that_ends_before_it_begins_is_told(string from, string to, string? code) =>
        Assert.Equal(
            code is null ? [] : [code],
            Codes(
                Known.Draft(
                    RecordKind.Framework,
                    "f",
                    ("name/en", "F"),
                    ("valid_from", from),
                    ("valid_to", to)
                )
            )
        );

    [Theory]
    [InlineData("https://example.org/minutes.pdf", true)]
    [InlineData("http://example.org/รายงาน.docx", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org/a", false)]
    [InlineData("example.org/a", false)]
    [InlineData("https://me:secret@example.org/a", false)]
    public void A_document_lies_at_an_address_on_the_web(string address, bool isOne)
    {
        var draft = Known.Draft(
            RecordKind.Agreement,
            "a",
            ("name/en", "A"),
            ("documents/d1/title/en", "Text"),
            ("documents/d1/address", address)
        );

        Assert.Equal(isOne ? [] : ["cooperation.not-an-address"], Codes(draft));
    }

    [Fact]
    public void A_record_above_or_before_itself_over_any_steps_is_told_with_the_way()
    {
        var book = Known.Book(
            Known.Record(RecordKind.Framework, "a", ("name/en", "A")),
            Known.Record(RecordKind.Framework, "b", ("name/en", "B"), ("succeeds", "a")),
            Known.Record(RecordKind.Framework, "c", ("name/en", "C"), ("succeeds", "b"))
        );

        var circle = Assert.Single(
            RecordCheck.Of(Known.Draft(RecordKind.Framework, "a", ("name/en", "A"), ("succeeds", "c")), book)
        );
        var straight = Known.Draft(RecordKind.Framework, "d", ("name/en", "D"), ("succeeds", "c"));

        Assert.Equal("cooperation.in-a-circle", circle.Code);
        Assert.Equal("a → c → b → a", Assert.Single(circle.Values).Value);
        Assert.Empty(RecordCheck.Of(straight, book));
    }

    [Fact]
    public void Shares_that_do_not_add_up_are_told_with_their_sum()
    {
        var draft = Known.Draft(RecordKind.Project, "p", ("name/en", "P"), ("partners/escap/funding", "90"));

        var finding = Assert.Single(RecordCheck.Of(draft, Book));
        Assert.Equal("cooperation.shares-do-not-add-up", finding.Code);
        Assert.Equal("90", finding.Values["sum"]);
    }

    [Fact]
    public void Everything_wrong_comes_at_once()
    {
        var draft = Known.Draft(
            RecordKind.Project,
            "p",
            ("colour", "green"),
            ("status", "somehow"),
            ("valid_from", "31 June"),
            ("countries/xx", "1"),
            ("partners/nobody/funding", "a lot"),
            ("budgets/1/amount", "5"),
            ("objective/fr", "oui"),
            ("fund", "none")
        );

        Assert.Equal(
            [
                "cooperation.field-missing",
                "cooperation.field-missing",
                "cooperation.field-missing",
                "cooperation.not-a-date",
                "cooperation.not-a-language",
                "cooperation.not-a-number",
                "cooperation.unknown-choice",
                "cooperation.unknown-field",
                "cooperation.unknown-record",
                "cooperation.unknown-record",
                "cooperation.unknown-record",
            ],
            Codes(draft)
        );
    }

    [Theory]
    [InlineData("๒๕๖๒-๐๓-๐๕", "2019-03-05")]
    [InlineData("2562-03", "2019-03")]
    [InlineData("พ.ศ. 2562", "2019")]
    [InlineData(" 2021-Q1 ", "2021-Q1")]
    public void A_year_of_the_Buddhist_Era_is_kept_as_a_Gregorian_one(string typed, string kept)
    {
        var draft = Known.Draft(RecordKind.Framework, "f", ("name/en", "F"), ("valid_from", typed));

        Assert.Equal(kept, RecordCheck.Tidied(draft).Fields["valid_from"]);
    }

    [Fact]
    public void A_text_where_a_set_belongs_is_no_field() =>
        Assert.Equal(
            ["cooperation.unknown-field", "cooperation.unknown-record"],
            Codes(Known.Draft(RecordKind.Framework, "f", ("name/en", "F"), ("parties", "escap")))
        );

    private static IEnumerable<string> Codes(RecordDraft draft) =>
        RecordCheck.Of(draft, Book).Select(finding => finding.Code).Order(StringComparer.Ordinal);

    [Fact]
    public void A_row_that_ends_before_it_begins_is_found()
    {
        var draft = Known.Draft(
            RecordKind.Logframe,
            "l",
            ("name/en", "L"),
            ("levels/goal-a/level", "goal"),
            ("levels/goal-a/text/en", "Goal"),
            ("levels/goal-a/valid_from", "2021"),
            ("levels/goal-a/valid_to", "2019")
        );

        var finding = Assert.Single(RecordCheck.Of(draft, Known.Book()));

        Assert.Equal("cooperation.dates-upside-down", finding.Code);
        Assert.Equal("levels/goal-a/valid_to", finding.Where?.Cells);
    }

    [Fact]
    public void Rows_are_read_by_level_then_by_number()
    {
        var fields = Known
            .Draft(
                RecordKind.Logframe,
                "l",
                ("levels/a/level", "activity"),
                ("levels/b/level", "output"),
                ("levels/b/number", "10"),
                ("levels/c/level", "output"),
                ("levels/c/number", "9"),
                ("levels/d/level", "goal"),
                ("levels/e/level", "output")
            )
            .Fields;

        var rows = fields.Rows(RecordShape.Of(RecordKind.Logframe).Find("levels")!);

        Assert.Equal(["d", "c", "b", "e", "a"], rows.Select(row => row.Key));
    }
}
