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
        var opening = new RoundOpening(City, "Data", 2019, IsFiscal: true, new DateOnly(2099, 1, 31));
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
}
