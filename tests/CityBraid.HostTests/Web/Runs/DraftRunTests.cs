using System.Net;
using CityBraid.Kernel;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Runs;

/// <summary>The last step of the wizard as long work: watched, cancelled, told twice.</summary>
public sealed class DraftRunTests
{
    private const int Rows = 10_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static PlaceCode KhonKaen => new("khon-kaen");

    [Fact]
    public async Task A_large_draft_is_watched_until_it_is_in()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt("save");
        var draft = await site.DraftAsync(Rows, Cancellation);
        using var client = site.ClientOf("somchai");

        var shown = await SendAsync(client, $"/th/{draft}/preview");
        Assert.Contains("<progress", shown, StringComparison.Ordinal);
        Assert.Contains("data-run-events", shown, StringComparison.Ordinal);
        Assert.Contains("http-equiv=\"refresh\"", shown, StringComparison.Ordinal);
        var run = await FindRunAsync(site);
        Assert.Contains(run.Id.Value, await GetAsync(client, "/th/home"), StringComparison.Ordinal);
        await SendAsync(client, $"/th/{draft}/preview");
        Assert.Single(await ListRunsAsync(site));

        site.Pace.LetGo();
        await site.UntilAsync(run, one => one.IsOver, Cancellation);
        Assert.Contains(
            "นำเข้าแล้ว 10,000 รายการ",
            await GetAsync(client, $"/th/{draft}/done"),
            StringComparison.Ordinal
        );
        Assert.Equal(Rows, await site.CountFactsAsync(Cancellation));
    }

    [Fact]
    public async Task A_cancelled_draft_stays_open_with_nothing_saved()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt("read");
        var draft = await site.DraftAsync(Rows, Cancellation);
        using var client = site.ClientOf("somchai");
        await SendAsync(client, $"/en/{draft}/preview");
        var run = await FindRunAsync(site);

        var ended = await SendAsync(
            client,
            $"/en/runs/{run.Id}/cancel",
            KeyValuePair.Create("return", $"/en/{draft}/done")
        );
        run = await site.UntilAsync(run, one => one.IsOver, Cancellation);

        Assert.Equal(RunState.Cancelled, run.State);
        Assert.Contains(
            "Import from Excel",
            await GetAsync(client, "/en/khon-kaen"),
            StringComparison.Ordinal
        );
        Assert.Contains("ตาราง 2562.csv", ended, StringComparison.Ordinal);
        Assert.Equal(0, await site.CountFactsAsync(Cancellation));
        Assert.Equal(0, await site.CountChangesAsync(Cancellation));

        site.Pace.LetGo();
        await SendAsync(client, $"/en/{draft}/preview");
        var next = await FindRunAsync(site);
        Assert.NotEqual(run.Id, next.Id);
        Assert.Equal(RunState.Done, (await site.UntilAsync(next, one => one.IsOver, Cancellation)).State);
    }

    [Fact]
    public async Task A_run_that_is_repeated_after_its_draft_was_finished_is_done_again()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        var draft = await site.DraftAsync(10, Cancellation);
        using var client = site.ClientOf("somchai");
        await SendAsync(client, $"/en/{draft}/preview");
        var run = await site.UntilAsync(await FindRunAsync(site), one => one.IsOver, Cancellation);

        var work = site.Services.GetServices<IRunWork>().Single(one => one.Kind is DraftWork.KindName);
        var order = new RunOrder(run, RunSite.Somchai, new Progress<RunStep>());
        var again = await work.RunAsync(order, Cancellation);

        Assert.Equal((RunState.Done, run.Result), (again.State, again.Result));
        Assert.Equal(1, await site.CountChangesAsync(Cancellation));
    }

    [Fact]
    public async Task A_run_goes_on_with_what_its_starter_may_do_now()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt("read");
        var run = await site.ImportAsync(10, Cancellation);
        var actors = site.Services.GetRequiredService<IRunActors>();

        var before = await actors.FindActorAsync(run, Cancellation);
        var role = new MemberRequest(KhonKaen, run.StartedBy, Role.Viewer);
        await site
            .Services.GetRequiredService<SetMember>()
            .RunAsync(Actor.LocalAdministrator, role, Cancellation);
        var after = await actors.FindActorAsync(run, Cancellation);
        var stranger = run with { StartedBy = "nobody@khonkaen.example" };

        Assert.Equal(run.StartedBy, before!.Name);
        Assert.True(before.May(Permission.WriteFacts, KhonKaen));
        Assert.False(after!.May(Permission.WriteFacts, KhonKaen));
        Assert.Null(await actors.FindActorAsync(stranger, Cancellation));
    }

    private static async Task<Run> FindRunAsync(RunSite site) => (await ListRunsAsync(site))[0];

    private static async Task<IReadOnlyList<Run>> ListRunsAsync(RunSite site) =>
        (
            await site
                .Services.GetRequiredService<ListRuns>()
                .RunAsync(RunSite.Somchai, KhonKaen, Cancellation)
        ).Value!;

    private static async Task<string> GetAsync(HttpClient client, string path) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));

    /// <summary>Sends a form and follows where it leads.</summary>
    private static async Task<string> SendAsync(
        HttpClient client,
        string path,
        params KeyValuePair<string, string>[] fields
    )
    {
        using var form = new FormUrlEncodedContent(fields);
        var answer = await client.PostAsync(new Uri(path, UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
