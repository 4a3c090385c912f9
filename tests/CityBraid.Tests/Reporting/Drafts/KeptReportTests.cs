using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Reporting.Drafts;

/// <summary>A draft follows the record and says what changed; a published report stays as it is.</summary>
public sealed class KeptReportTests : ReportRoom
{
    private static readonly Actor OtherWriter = new("other writer", (_, _) => true);

    [Fact]
    public async Task A_changed_number_flags_the_draft_until_its_figures_are_drawn_anew()
    {
        var draft = await StartAsync();
        Assert.Empty((await OpenAsync(draft.Key)).Changes);

        Filling.Total = 490_001m;

        var change = Assert.Single((await OpenAsync(draft.Key)).Changes);
        Assert.Equal((490_000m, 490_001m), (change.Before!.Value, change.Now!.Value));
        Assert.Equal(1, Assert.Single(await ListAsync(Writer)).Changes);

        Value(await new RefreshReport(Filling, Store, Clock).RunAsync(Writer, draft.Key, Cancellation));
        Assert.Empty((await OpenAsync(draft.Key)).Changes);
        Assert.Equal(0, Assert.Single(await ListAsync(Writer)).Changes);
    }

    [Fact]
    public async Task A_number_that_is_missing_now_is_a_change_and_no_zero()
    {
        var draft = await StartAsync();

        Filling.Total = null;

        var change = Assert.Single((await OpenAsync(draft.Key)).Changes);
        Assert.Null(change.Now);
    }

    [Fact]
    public async Task Words_keep_their_figure_and_are_flagged_when_the_number_beneath_changes()
    {
        var draft = await StartAsync();
        Value(await WordAsync(Writer, draft.Key, "Only {inventory.total} t, less than before.", seen: 0));

        Filling.Total = 500_000m;

        var opened = await OpenAsync(draft.Key);
        var text = opened.Report.Parts[0].Texts[0];
        Assert.Equal("Only 500,000 t, less than before.", text.ToString());
        Assert.Equal(SettableFilling.Key, Assert.Single(opened.Report.Figures).Key);
        Assert.Equal("total", Assert.Single(opened.StaleWordings).Text);
    }

    [Fact]
    public async Task Of_two_who_write_one_paragraph_the_second_is_told_and_nothing_is_lost()
    {
        var draft = await StartAsync();
        Value(await WordAsync(Writer, draft.Key, "First {inventory.total}.", seen: 0));

        var second = await WordAsync(OtherWriter, draft.Key, "Second {inventory.total}.", seen: 0);

        Assert.Equal("reports.worded-meanwhile", second.Refusal?.Code);
        var kept = (await OpenAsync(draft.Key)).Kept;
        Assert.Equal("First {inventory.total}.", kept.FindWording("total")!.Words);
    }

    [Fact]
    public async Task Two_paragraphs_written_at_once_are_both_kept()
    {
        var draft = await StartAsync();

        var both = await Task.WhenAll(
            WordAsync(Writer, draft.Key, "First {inventory.total}.", seen: 0),
            WordAsync(OtherWriter, draft.Key, "Something else.", seen: 0, text: "other")
        );

        Assert.All(both, one => Assert.Null(one.Refusal));
        Assert.Equal(2, (await OpenAsync(draft.Key)).Kept.Wordings.Count);
    }

    [Theory]
    [InlineData("total", "{inventory.other} t", "reports.no-such-figure")]
    [InlineData("total", "{} t", "reports.no-such-figure")]
    [InlineData("none", "words", "reports.no-such-text")]
    public async Task Words_that_make_no_sense_are_refused(string text, string words, string code)
    {
        var draft = await StartAsync();

        var refused = await WordAsync(Writer, draft.Key, words, seen: 0, text);

        Assert.Equal(code, refused.Refusal?.Code);
    }

    [Fact]
    public async Task Words_of_a_paragraph_that_is_drafted_no_more_can_be_given_up()
    {
        var draft = await StartAsync();
        var worded = Value(await WordAsync(Writer, draft.Key, "{inventory.total}!", seen: 0));
        Filling.Total = null;
        Assert.Single((await OpenAsync(draft.Key)).StaleWordings);

        Value(await WordAsync(Writer, draft.Key, "", worded.FindWording("total")!.Revision));

        Assert.Empty((await OpenAsync(draft.Key)).Kept.Wordings);
    }

    [Fact]
    public async Task Nobody_publishes_what_they_wrote_or_numbers_they_did_not_see()
    {
        var draft = await StartAsync();
        var worded = Value(await WordAsync(OtherWriter, draft.Key, "{inventory.total}!", seen: 0));

        Assert.Equal("reports.own-draft", await PublishCodeAsync(Writer, worded));
        Assert.Equal("reports.own-draft", await PublishCodeAsync(OtherWriter, worded));
        Assert.Equal("reports.changed-meanwhile", await PublishCodeAsync(Approver, draft));
        Assert.Equal("access.forbidden", await PublishCodeAsync(Reader, worded));

        Filling.Total = 1m;
        Assert.Equal("reports.figures-changed", await PublishCodeAsync(Approver, worded));
        var drawn = Value(
            await new RefreshReport(Filling, Store, Clock).RunAsync(Writer, draft.Key, Cancellation)
        );
        Assert.Equal("reports.words-stale", await PublishCodeAsync(Approver, drawn));
    }

    [Fact]
    public async Task A_published_report_says_what_it_said_and_tells_what_changed_since()
    {
        var draft = await StartAsync();
        var published = Value(await PublishAsync(Approver, draft));
        var file = Reports.Written.As(ReportFormat.Workbook, (await OpenAsync(draft.Key)).Report);

        Filling.Total = 510_000m;

        var opened = await OpenAsync(draft.Key, Reader);
        Assert.Equal(file, Reports.Written.As(ReportFormat.Workbook, opened.Report));
        Assert.Equal(510_000m, Assert.Single(opened.Changes).Now!.Value);
        Assert.False(published.IsDraft);

        Assert.Equal("reports.published", await PublishCodeAsync(Approver, published));
        Assert.Equal("reports.published", (await WordAsync(Writer, draft.Key, "x", seen: 0)).Refusal?.Code);
        var refresh = await new RefreshReport(Filling, Store, Clock).RunAsync(
            Writer,
            draft.Key,
            Cancellation
        );
        Assert.Equal("reports.published", refresh.Refusal?.Code);
    }

    [Fact]
    public async Task Drafts_are_seen_by_who_works_there_and_published_reports_by_who_reads()
    {
        var draft = await StartAsync();
        Assert.Empty(await ListAsync(Reader));
        var open = new OpenReport(Filling, Store);
        var refused = await open.RunAsync(Reader, draft.Key, Cancellation);
        Assert.Equal("reports.no-such-report", refused.Refusal?.Code);

        Value(await PublishAsync(Approver, draft));

        Assert.Single(await ListAsync(Reader));
    }

    [Fact]
    public async Task The_person_at_the_machine_publishes_alone()
    {
        var draft = Value(
            await new StartReport(Filling, Store, Clock).RunAsync(
                Actor.LocalAdministrator,
                Request,
                "en",
                Cancellation
            )
        );

        Assert.Null((await PublishAsync(Actor.LocalAdministrator, draft)).Refusal);
    }

    private static ReportRequest Request => new("fact-sheet", TemporaryDatabase.KhonKaen, 2019);

    private async Task<KeptReport> StartAsync() =>
        Value(await new StartReport(Filling, Store, Clock).RunAsync(Writer, Request, "en", Cancellation));

    private Task<Result<KeptReport>> WordAsync(
        Actor actor,
        KeptReportKey key,
        string words,
        int seen,
        string text = "total"
    ) =>
        new WordReport(Filling, Store, Clock).RunAsync(
            actor,
            new WordingRequest(key, text, words, seen),
            Cancellation
        );

    private Task<Result<KeptReport>> PublishAsync(Actor actor, KeptReport seen) =>
        new PublishReport(Filling, Store, Clock).RunAsync(actor, seen.Key, seen.Revision, Cancellation);

    private async Task<string?> PublishCodeAsync(Actor actor, KeptReport seen) =>
        (await PublishAsync(actor, seen)).Refusal?.Code;
}
