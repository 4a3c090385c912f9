using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Drafts;

/// <summary>A draft on its way from a dirty file to facts.</summary>
public sealed class DraftTests
{
    [Fact]
    public async Task A_draft_tells_what_its_file_holds_and_what_is_wrong_with_it()
    {
        var report = await (await Desk.WithDirtyAsync()).ReadAsync();

        Assert.Equal("tgo-monthly", report.Form);
        Assert.Equal(8, report.Items);
        Assert.Equal(7, report.ItemsTaken);
        Assert.Equal(Period.Year(2019), report.Span);
        Assert.Equal(
            ["F8", "H7"],
            report.Findings.Where(one => one.IsError).Select(one => one.Where!.Cells).Order()
        );
        var unknown = Assert.Single(report.ReadItems, item => item.Variable is null);
        Assert.Equal(Desk.DryIce, unknown.Item);
        Assert.Equal("kg", unknown.Unit);
        Assert.Empty(report.Stated);
    }

    [Fact]
    public async Task The_rows_to_mend_come_with_their_neighbours_and_titles()
    {
        var report = await (await Desk.WithDirtyAsync()).ReadAsync();

        var row = Assert.Single(report.Rows, row => row.Number == 8);
        var cell = Assert.Single(row.Cells, cell => cell.Where.Cells == "F8");
        Assert.Equal("4,0OO,000", cell.Text);
        Assert.Equal("ก.พ.", cell.Title);
        Assert.Contains(row.Cells, cell => cell.Text == "น้ำมันดีเซล – ขนส่งทางถนน");
    }

    [Fact]
    public async Task A_mended_draft_becomes_facts_that_tell_of_the_correction()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();

        var done = await desk.FinishAsync();

        Assert.Null(done.Refusal?.Code);
        var outcome = done.Value!.Draft.Outcome!;
        Assert.Equal((7, 85, 0, 0), (outcome.Items, outcome.Imported, outcome.Changed, outcome.Unchanged));
        var diesel = desk.Room.Store.Facts.Single(fact => fact.Source.Location.Cells == "F8");
        Assert.Equal(4_000_000m, diesel.Quantity.Amount);
        Assert.Equal([new Correction("F8", "4,0OO,000", "4000000", "officer")], diesel.Source.Corrections);
        Assert.Equal(
            ["F8", "H7"],
            desk.Room.Store.Facts.SelectMany(fact => fact.Source.Corrections).Select(one => one.Cell).Order()
        );
    }

    [Fact]
    public async Task The_same_dirty_file_again_changes_nothing()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();
        await desk.FinishAsync();

        await desk.StartAsync(FactsRoom.Example(Desk.Dirty), Desk.Dirty);
        var again = await desk.ReadAsync();

        Assert.False(again.IsRefused);
        Assert.Equal((0, 85, 0), (again.Imported, again.Unchanged, again.Differences.Count));
        Assert.Equal(["F8", "H7"], again.Corrections.Select(one => one.Correction.Cell).Order());
        Assert.True(again.ReadItems.Single(item => item.Item == Desk.DryIce).IsLeftOut);
    }

    [Fact]
    public async Task What_a_discarded_draft_decided_is_forgotten()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();
        await desk.DiscardAsync();

        Assert.Equal("facts.no-such-draft", (await desk.ShowAsync()).Refusal?.Code);
        await desk.StartAsync(FactsRoom.Example(Desk.Dirty), Desk.Dirty);
        Assert.Equal(2, (await desk.ReadAsync()).Findings.Count(finding => finding.IsError));
        Assert.Empty(desk.Room.Store.Facts);
    }

    [Fact]
    public async Task A_draft_that_is_corrected_while_it_is_imported_is_not_imported()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();
        desk.Room.Store.BeforeSaving = () =>
            desk.CorrectAsync("F8", "4100000", seen: "4000000").GetAwaiter().GetResult();

        var done = await desk.FinishAsync();

        Assert.Equal("facts.draft-changed-meanwhile", done.Refusal?.Code);
        Assert.Empty(desk.Room.Store.Facts);
        var again = await desk.FinishAsync();
        Assert.Null(again.Refusal?.Code);
        var diesel = desk.Room.Store.Facts.Single(fact => fact.Source.Location.Cells == "F8");
        Assert.Equal(4_100_000m, diesel.Quantity.Amount);
    }

    [Fact]
    public async Task A_draft_that_is_discarded_while_it_is_imported_is_not_imported()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();
        desk.Room.Store.BeforeSaving = () => desk.DiscardAsync().GetAwaiter().GetResult();

        var done = await desk.FinishAsync();

        Assert.Equal("facts.draft-changed-meanwhile", done.Refusal?.Code);
        Assert.Empty(desk.Room.Store.Facts);
    }

    [Fact]
    public async Task Who_cancels_when_the_facts_are_on_record_comes_too_late()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();
        using var cancel = new CancellationTokenSource();
        desk.Room.Store.AfterSaving = cancel.Cancel;

        var done = await desk.FinishAsync(cancel.Token);

        Assert.Equal(DraftState.Imported, done.Value?.Draft.State);
        Assert.Equal(1, done.Value?.Draft.Outcome?.Change);
        await desk.StartAsync(FactsRoom.Example(Desk.Dirty), Desk.Dirty);
        Assert.Equal(2, (await desk.ReadAsync()).Corrections.Count);
    }

    [Fact]
    public async Task A_draft_with_errors_stays_open()
    {
        var desk = await Desk.WithDirtyAsync();

        var done = await desk.FinishAsync();

        Assert.True(done.Value!.Report!.IsRefused);
        Assert.Equal(DraftState.Open, done.Value.Draft.State);
        Assert.Empty(desk.Room.Store.Facts);
    }

    [Fact]
    public async Task A_finished_draft_is_changed_no_more_and_finished_once()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();
        await desk.FinishAsync();

        Assert.Equal("facts.draft-finished", (await desk.CorrectAsync("F8", "1")).Refusal?.Code);
        var again = await desk.FinishAsync();
        Assert.Null(again.Refusal?.Code);
        Assert.Equal(7, again.Value!.Draft.Outcome!.Items);
        Assert.Equal(1, desk.Room.Store.Changes);
    }

    [Fact]
    public async Task Who_may_not_write_about_the_place_sees_no_draft()
    {
        var desk = await Desk.WithDirtyAsync();

        Assert.Equal(RefusalKind.NotFound, (await desk.ShowAsync(Actor.Public)).Refusal?.Kind);
        Assert.Equal(
            RefusalKind.NotFound,
            (await desk.StartAsync([1], "x.xlsx", Actor.Public)).Refusal?.Kind
        );
    }

    [Fact]
    public async Task A_file_that_is_no_table_starts_no_draft()
    {
        var desk = new Desk();

        var refusal = (await desk.StartAsync("%PDF-1.7 no workbook"u8.ToArray(), "form.xlsx")).Refusal;

        Assert.Equal("tables.not-a-workbook", Assert.Single(refusal!.Findings).Code);
    }
}
