using System.Net;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Journeys;

/// <summary>What goes wrong on the way, for people who really signed in.</summary>
public sealed class BadInputTests(Web.Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestEngine.Sqlite)]
    [InlineData(TestEngine.Postgres)]
    public async Task Who_guesses_ten_times_is_kept_out_even_with_the_right_password(TestEngine engine)
    {
        await using var site = await OfficerSite.OpenAsync(engine, Cancellation);
        await using var window = await OfficerWindow.OpenAsync(browser, site, "en");
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await TryAsync(window, $"a guess, number {attempt}");
        }

        await TryAsync(window, OfficerSite.Password);

        await Assertions.Expect(window.Page.Locator("#errors")).ToContainTextAsync("15 minutes");
        Assert.StartsWith("Error:", await window.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(await window.Page.Locator("input[type=password]").InputValueAsync());
        await window.CheckAsync();
    }

    [Fact]
    public async Task An_invitation_of_last_month_lets_nobody_in()
    {
        var clock = new MovedClock();
        await using var site = await OfficerSite.OpenAsync(TestEngine.Sqlite, Cancellation, clock);
        var request = new MemberRequest(
            new PlaceCode(OfficerSite.Place),
            "new@khonkaen.example",
            Role.Reviewer
        );
        var invited = await site
            .Services.GetRequiredService<InvitePerson>()
            .RunAsync(Actor.LocalAdministrator, request, Cancellation);
        clock.Moved = TimeSpan.FromDays(8);
        await using var window = await OfficerWindow.OpenAsync(browser, site, "en");

        var answer = await window.GoAsync($"/invitations/{invited.Value!.Secret.Text}");

        Assert.InRange(answer!.Status, 400, 499);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("no longer good");
        await Assertions.Expect(window.Page.Locator("input[type=password]")).ToHaveCountAsync(0);
        await window.CheckAsync();
    }

    [Fact]
    public async Task Two_who_correct_one_cell_see_both_texts_and_the_second_chooses()
    {
        await using var site = await OfficerSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var first = await OfficerWindow.OpenAsync(browser, site, "en");
        await using var second = await OfficerWindow.OpenAsync(browser, site, "th");
        await first.SignInAsync(OfficerSite.Officer);
        await second.SignInAsync(OfficerSite.Colleague);
        await first.GoAsync("/khon-kaen/data/import");
        await first.UploadAsync();
        var cells = $"{new Uri(first.Page.Url).AbsolutePath[3..]}/cells";
        await first.GoAsync(cells);
        await second.GoAsync(cells);
        await first.MendAsync("F8", "4000000");

        await second.Page.Locator("#cell-F8").FillAsync("4100000");
        await second.Page.Locator("#cell-F8").PressAsync("Enter");

        var merge = second.Page.GetByRole(AriaRole.Main);
        await Assertions.Expect(merge).ToContainTextAsync(OfficerSite.Officer);
        await Assertions.Expect(merge).ToContainTextAsync("4000000");
        Assert.Contains("4100000", await second.Page.ContentAsync(), StringComparison.Ordinal);
        await second.CheckAsync();
        await first.GoAsync(cells);
        Assert.Equal("4000000", await first.Page.Locator("#cell-F8").InputValueAsync());
    }

    [Theory]
    [InlineData("/khon-kaen/data/import/99")]
    [InlineData("/khon-kaen/data/changes/99")]
    [InlineData("/runs/01ARZ3NDEKTSV4RRFFQ69G5FAV")]
    [InlineData("/chiang-mai")]
    public async Task An_address_of_nothing_or_of_somebody_else_says_not_found(string path)
    {
        await using var site = await OfficerSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var window = await OfficerWindow.OpenAsync(browser, site, "en");
        await window.SignInAsync(OfficerSite.Officer);

        var answer = await window.GoAsync(path);

        Assert.Equal((int)HttpStatusCode.NotFound, answer!.Status);
        await window.CheckAsync();
    }

    [Fact]
    public async Task A_picture_named_as_a_workbook_is_refused_and_named()
    {
        await using var site = await OfficerSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var window = await OfficerWindow.OpenAsync(browser, site, "en");
        await window.SignInAsync(OfficerSite.Officer);
        await window.GoAsync("/khon-kaen/data/import");
        byte[] picture = [0x89, .. "PNG\r\n\u001a\n"u8];

        await window
            .Page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "form.xlsx",
                    MimeType = "x",
                    Buffer = picture,
                }
            );
        await window.Button("อัปโหลด", "Upload").ClickAsync();

        await window.Page.Locator("[role=alert]").WaitForAsync();
        Assert.StartsWith("Error:", await window.Page.TitleAsync(), StringComparison.Ordinal);
        await window.CheckAsync();
    }

    private static async Task TryAsync(OfficerWindow window, string password)
    {
        await window.GoAsync("/sign-in");
        await window.Page.GetByLabel("E-mail address").FillAsync(OfficerSite.Officer);
        await window.Page.Locator("input[type=password]").FillAsync(password);
        await window.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).ClickAsync();
        await window.Page.Locator("#errors").WaitForAsync();
    }

    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Moved { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Moved;
    }
}
