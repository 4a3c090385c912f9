using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Rounds;

/// <summary>
/// The pages of data rounds keep what is typed, and show nothing to whoever may not see it.
/// </summary>
public sealed class RoundPagesTests(Browser browser)
{
    private static readonly PlaceCode City = new(RoundSite.City);

    private static DateOnly Due =>
        DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(90);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_switch_of_language_keeps_what_is_typed()
    {
        await using var site = await RoundSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        var linked = await AskAsync(site);
        await using var officer = await site.WindowAsync(browser, "en", RoundSite.Officer);
        await using var department = await site.WindowAsync(browser, "en", who: null);
        var round = $"/khon-kaen/data/rounds/{linked.Round.Id}";

        await KeepsAsync(officer, round, "department", "Waterworks");
        await KeepsAsync(
            officer,
            $"{round}/{linked.Request.Id}",
            "c/electricity.residential/2018-12/amount",
            "12,5"
        );
        await KeepsAsync(
            department,
            $"/answer/{linked.Token.Text}",
            "c/electricity.residential/2018-12/amount",
            "12,5"
        );
        await KeepsAsync(department, $"/answer/{linked.Token.Text}", "paste", "variable");
    }

    [Fact]
    public async Task What_differs_from_cell_to_cell_stays_so()
    {
        await using var site = await RoundSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        var linked = await AskAsync(site);
        await SendAsync(site, linked, ("2018-10", "1", "MWh", ""), ("2018-11", "500", "kWh", ""));
        await SendAsync(site, linked, ("2018-12", "", "", "Meter broken"));
        await using var department = await site.WindowAsync(browser, "en", who: null);

        await department.GoAsync($"/answer/{linked.Token.Text}");
        await department.FillAsync("by", "Somchai");
        await department.FillAsync("v/electricity.residential/source", "Bills");
        await department.PressAsync("ตอบครบแล้ว ส่ง", "Done: submit");
        await department.ExpectAsync("9 cells");

        var answers = await AnswersAsync(site, linked);
        Assert.Equal(["1 MWh Bills", "500 kWh Bills", "Meter broken"], answers);
    }

    [Fact]
    public async Task Nobody_without_a_role_follows_a_round_and_a_wrong_link_opens_nothing()
    {
        await using var site = await RoundSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        var linked = await AskAsync(site);
        await using var stranger = await site.WindowAsync(browser, "en", who: null);

        foreach (
            var path in new[]
            {
                "/khon-kaen/data/rounds",
                $"/khon-kaen/data/rounds/{linked.Round.Id}",
                $"/khon-kaen/data/rounds/{linked.Round.Id}/{linked.Request.Id}",
                $"/answer/{LinkToken.New().Text}",
                "/answer/none",
            }
        )
        {
            var answer = await stranger.Page.GotoAsync(new Uri(site.Address, $"/en{path}").ToString());

            Assert.True(answer!.Status is 401 or 403 or 404, $"{path}: {answer.Status}");
            Assert.DoesNotContain("Power office", await answer.TextAsync(), StringComparison.Ordinal);
        }
    }

    private static async Task KeepsAsync(RoundWindow window, string path, string name, string text)
    {
        await window.GoAsync(path);
        await window.FillAsync(name, text);
        await window.Page.EvaluateAsync("document.body.dataset.left = 'yes'");
        await window.Page.Locator("header button[lang=th], header a[lang=th]").First.ClickAsync();
        await window.Page.WaitForFunctionAsync("() => document.body && !document.body.dataset.left");
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "th");
        await Assertions.Expect(window.Page.Locator($"main [name='{name}']").First).ToHaveValueAsync(text);
    }

    private static async Task<LinkedRequest> AskAsync(RoundSite site)
    {
        using var scope = site.Services.CreateScope();
        var opening = new RoundOpening(City, "Data", 2019, IsFiscal: true, Due);
        var round = await scope
            .ServiceProvider.GetRequiredService<OpenRound>()
            .RunAsync(Actor.LocalAdministrator, opening, Cancellation);
        Assert.Null(round.Refusal?.Code);
        AskedItem[] items = [new("electricity.residential", AskedEvery.Month)];
        var linked = await scope
            .ServiceProvider.GetRequiredService<AskDepartment>()
            .RunAsync(
                Actor.LocalAdministrator,
                City,
                new DepartmentAsking(round.Value!.Id, "Power office", Contact: null, items),
                Cancellation
            );
        Assert.Null(linked.Refusal?.Code);
        return linked.Value!;
    }

    private static async Task SendAsync(
        RoundSite site,
        LinkedRequest linked,
        params (string Month, string Amount, string Unit, string Reason)[] cells
    )
    {
        using var scope = site.Services.CreateScope();
        var texts = cells.Select(cell => new CellText(
            new CellKey(
                "electricity.residential",
                linked.Round.Months.Single(month => month.ToString() == cell.Month)
            ),
            cell.Amount,
            cell.Unit,
            Reason: cell.Reason
        ));
        var kept = await scope
            .ServiceProvider.GetRequiredService<AnswerRequest>()
            .RunAsync(Actor.Public, linked.Token, new SentAnswers("Somchai", [.. texts]), Cancellation);
        Assert.Null(kept.Refusal?.Code);
    }

    private static async Task<IEnumerable<string>> AnswersAsync(RoundSite site, LinkedRequest linked)
    {
        using var scope = site.Services.CreateScope();
        var opened = await scope
            .ServiceProvider.GetRequiredService<OpenAnswerSheet>()
            .RunAsync(Actor.Public, linked.Token, Cancellation);
        return opened
            .Value!.Request.Answers.OrderBy(one => one.Key.Period.From)
            .Select(one => one.Value.Answer)
            .Select(one => $"{one.Quantity} {one.Source}{one.Reason}".Trim());
    }
}
