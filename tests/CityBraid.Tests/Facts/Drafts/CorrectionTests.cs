using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Drafts;

/// <summary>Cells that are read otherwise than the file says.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public async Task A_correction_is_read_as_strictly_as_a_file()
    {
        var desk = await Desk.WithDirtyAsync();

        await desk.CorrectAsync("F8", "4,00");

        var finding = (await desk.ReadAsync()).Findings.Single(one =>
            one.IsError && one.Where!.Cells == "F8"
        );
        Assert.Equal("facts.unclear-separator", finding.Code);
    }

    [Fact]
    public async Task An_emptied_cell_is_missing_and_not_zero()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();
        await desk.CorrectAsync("F8", string.Empty);

        var report = await desk.ReadAsync();

        Assert.DoesNotContain(report.Stated, fact => fact.Source.Location.Cells == "F8");
        Assert.Contains(report.Findings, finding => finding.Code == "facts.missing-months");
    }

    [Fact]
    public async Task Corrections_of_unit_and_year_stand_behind_every_fact_they_concern()
    {
        var form = CraftedForm.WithElectricity("สองพัน").Put("B4", "หน่วยงาน");
        var desk = await Desk.WithAsync(form.ToBytes(), "form.xlsx");
        async Task Correct(string cell, string text) =>
            Assert.Null(
                (
                    await new CorrectCell(
                        new ShowDraft(
                            desk.Room.Stores,
                            new ImportFacts(desk.Room.Stores, FactsRoom.Words, FactsRoom.Time),
                            FactsRoom.Time
                        ),
                        desk.Room.Stores,
                        FactsRoom.Time
                    ).RunAsync(
                        Desk.Officer,
                        desk.Key,
                        new CellEdit("Form", cell, text, Seen: null),
                        FactsRoom.Cancellation
                    )
                )
                    .Refusal
                    ?.Code
            );

        await Correct("B1", "2562");
        await Correct("B4", "kWh");

        var report = await desk.ReadAsync();
        Assert.False(report.IsRefused, string.Join('\n', report.Findings));
        Assert.Equal(12, report.Stated.Count);
        Assert.All(
            report.Stated,
            fact => Assert.Equal(["B1", "B4"], fact.Source.Corrections.Select(one => one.Cell))
        );
    }

    [Fact]
    public async Task A_cell_corrected_back_is_corrected_no_more()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.CorrectAsync("F8", "4000000");
        await desk.CorrectAsync("F8", "4,0OO,000");

        Assert.Empty((await desk.ReadAsync()).Corrections);
    }

    [Theory]
    [InlineData("Z99")]
    [InlineData("nonsense")]
    public async Task A_correction_of_no_cell_is_an_error(string cell)
    {
        var room = new FactsRoom();
        var report = await room.ImportAsync(
            FactsRoom.Example("khonkaen-2562-clean.xlsx"),
            change: request =>
                request with
                {
                    Corrections = [new CellCorrection(Sheet: null, cell, "1", "officer")],
                }
        );

        Assert.Contains(report.Findings, finding => finding.IsError && finding.Code == "facts.no-such-cell");
        Assert.Empty(room.Store.Facts);
    }

    [Fact]
    public async Task Two_who_correct_one_cell_notice_each_other()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.CorrectAsync("F8", "4000000", seen: "4,0OO,000", Desk.Colleague);

        var mine = await desk.CorrectAsync("F8", "4100000", seen: "4,0OO,000");

        Assert.Equal(new CellCorrection(Desk.Sheet, "F8", "4000000", "colleague"), mine.Value!.Other);
        Assert.Equal("4000000", Assert.Single(mine.Value.Draft.Corrections).Text);

        var again = await desk.CorrectAsync("F8", "4100000", seen: "4000000");
        Assert.Null(again.Value!.Other);
        Assert.Equal(("4100000", "officer"), Of(Assert.Single(again.Value.Draft.Corrections)));
    }

    [Fact]
    public async Task Two_who_correct_different_cells_at_the_same_time_lose_nothing()
    {
        var desk = await Desk.WithDirtyAsync();
        desk.Room.Drafts.BeforeSaving = () =>
            desk.CorrectAsync("H7", "500000", actor: Desk.Colleague).Wait(FactsRoom.Cancellation);

        await desk.CorrectAsync("F8", "4000000");

        var draft = (await desk.ShowAsync()).Value!.Draft;
        Assert.Equal([("4000000", "officer"), ("500000", "colleague")], draft.Corrections.Select(Of).Order());
        Assert.Equal(2, draft.Revision);
    }

    [Fact]
    public async Task Facts_after_an_import_are_told_before_it()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();
        var report = await desk.ReadAsync();

        var expected = new PreviewedFacts(desk.Room.Store, report);
        var query = new FactQuery(FactsRoom.KhonKaen, Period.Year(2019));
        var before = await expected.FindFactsAsync(query, FactsRoom.Cancellation);
        await desk.FinishAsync();
        var after = await desk.Room.Store.FindFactsAsync(query, FactsRoom.Cancellation);

        Assert.Equal(85, before.Count);
        Assert.Equal(
            after.Select(fact => fact with { Revision = 0 }).OrderBy(fact => $"{fact.Key}"),
            before.OrderBy(fact => $"{fact.Key}")
        );
    }

    private static (string Text, string By) Of(CellCorrection correction) => (correction.Text, correction.By);
}
