using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Cli;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Rounds;

/// <summary>The round of the demonstration's town reads well, in every language and on a phone.</summary>
public sealed class DemonstrationRoundTests(Browser browser) : IDisposable
{
    private static readonly PlaceCode BanMai = new("ban-mai");

    private readonly CliFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Its_pages_are_sound_in_every_language_at_both_widths()
    {
        var demo = (await folder.JsonAsync("demo")).Done().Json;
        var admin = demo.List("accounts").Single(one => one.Text("role") == "admin");
        await using var site = await RoundSite.OpenAsync(
            folder.Database,
            admin.Text("password")!,
            Cancellation
        );
        var round = await FindAsync(site);
        var path = $"/{BanMai}/data/rounds/{round.Id}";

        foreach (var (lang, width) in new[] { ("th", 1280), ("en", 375), ("zh", 1280) })
        {
            await using var window = await site.WindowAsync(browser, lang, RoundSite.Admin, width);
            await window.GoAsync(path);
            await Assertions.Expect(window.Page.GetByTestId("late")).ToContainTextAsync("กองสาธารณสุข");
            await Assertions
                .Expect(window.Page.Locator("section[aria-labelledby=letters] tbody tr"))
                .ToHaveCountAsync(5);
            foreach (var request in round.Requests)
            {
                await window.GoAsync($"{path}/{request.Id}");
            }

            Assert.Empty(window.Noises);
        }
    }

    private static async Task<DataRound> FindAsync(RoundSite site)
    {
        using var scope = site.Services.CreateScope();
        var rounds = await scope
            .ServiceProvider.GetRequiredService<IRoundStore>()
            .ListAsync(BanMai, Cancellation);
        return Assert.Single(rounds);
    }
}
