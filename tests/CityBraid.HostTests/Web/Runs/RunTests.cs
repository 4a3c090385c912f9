using System.Net;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Runs;

/// <summary>Imports as long work in a real host: seen, cancelled, survived.</summary>
public sealed class RunTests
{
    private const int Rows = 10_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_of_ten_thousand_rows_tells_where_it_stands_and_ends()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt("read", after: 5);
        var run = await site.ImportAsync(Rows, Cancellation);
        var heard = 0;

        var news = await News.ReadAsync(
            site.ClientOf("somchai"),
            $"/th/runs/{run.Id}/events",
            Cancellation,
            word => LetGoWhen(word.Percent > 5 && ++heard == 2)
        );

        void LetGoWhen(bool isHeard)
        {
            if (isHeard)
            {
                site.Pace.LetGo();
            }
        }

        Assert.True(news.Count >= 3, $"{news.Count} words");
        Assert.Equal("over", news[^1].Kind);
        Assert.Equal(100, news[^1].Percent);
        Assert.All(news.Take(news.Count - 1), word => Assert.Equal("message", word.Kind));
        Assert.Equal(news.Select(word => word.Percent).Order(), news.Select(word => word.Percent));
        Assert.Contains(news, word => word.Stage == "กำลังอ่านไฟล์" && word.Percent > 5);
        Assert.Equal(Rows, await site.CountFactsAsync(Cancellation));
        Assert.Equal(RunState.Done, (await site.LoadAsync(run, Cancellation)).State);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("compare")]
    [InlineData("save")]
    public async Task A_cancelled_import_leaves_nothing(string stage)
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt(stage);
        var run = await site.ImportAsync(Rows, Cancellation);
        await site.UntilAsync(run, one => one.Step.Stage == stage, Cancellation);

        using var client = site.ClientOf("somchai");
        var answer = await client.PostAsync(
            new Uri($"/th/runs/{run.Id}/cancel", UriKind.Relative),
            new FormUrlEncodedContent([]),
            Cancellation
        );
        var ended = await site.UntilAsync(run, one => one.IsOver, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(RunState.Cancelled, ended.State);
        Assert.Equal(0, await site.CountFactsAsync(Cancellation));
        Assert.Equal(0, await site.CountChangesAsync(Cancellation));
    }

    [Fact]
    public async Task A_run_goes_on_when_its_page_is_closed()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt("compare");
        var run = await site.ImportAsync(Rows, Cancellation);
        using (var client = site.ClientOf("somchai"))
        {
            await using var stream = await client.GetStreamAsync(
                new Uri($"/th/runs/{run.Id}/events", UriKind.Relative),
                Cancellation
            );
            Assert.NotEqual(0, await stream.ReadAsync(new byte[10], Cancellation));
        }

        site.Pace.LetGo();

        Assert.Equal(RunState.Done, (await site.UntilAsync(run, one => one.IsOver, Cancellation)).State);
    }

    [Fact]
    public async Task A_host_that_is_stopped_and_started_again_finishes_the_run()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt("read");
        var run = await site.ImportAsync(Rows, Cancellation);
        await site.UntilAsync(run, one => one.Step.Stage == "read", Cancellation);
        await site.RestartAsync(Cancellation);
        site.Pace.LetGo();

        var ended = await site.UntilAsync(run, one => one.IsOver, Cancellation);

        Assert.Equal((RunState.Done, 2), (ended.State, ended.Fence));
        Assert.Equal(Rows, await site.CountFactsAsync(Cancellation));
        Assert.Equal(1, await site.CountChangesAsync(Cancellation));
    }

    [Fact]
    public async Task What_is_wrong_in_the_file_is_told_and_nothing_is_imported()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        var run = await site.ImportAsync(
            "variable,period,value,unit,source\nfuel.diesel.road,2019,many,l,bills\n",
            Cancellation
        );
        while (!(await site.LoadAsync(run, Cancellation)).IsOver)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), Cancellation);
        }

        using var client = site.ClientOf("somchai");
        var page = await client.GetStringAsync(new Uri($"/en/runs/{run.Id}", UriKind.Relative), Cancellation);

        Assert.Equal(RunState.Refused, (await site.LoadAsync(run, Cancellation)).State);
        Assert.Contains("many", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-run-events", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("somchai", HttpStatusCode.OK)]
    [InlineData("malee", HttpStatusCode.NotFound)]
    [InlineData(null, HttpStatusCode.NotFound)]
    public async Task Somebody_elses_run_is_not_there(string? visitor, HttpStatusCode status)
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt("read");
        var run = await site.ImportAsync(10, Cancellation);
        using var client = visitor is null ? site.Client : site.ClientOf(visitor);
        foreach (var path in new[] { $"/th/runs/{run.Id}", $"/th/runs/{run.Id}/events" })
        {
            using var answer = await client.GetAsync(
                new Uri(path, UriKind.Relative),
                HttpCompletionOption.ResponseHeadersRead,
                Cancellation
            );
            Assert.Equal(status, answer.StatusCode);
        }

        var list = await client.GetStringAsync(new Uri("/th/khon-kaen/runs", UriKind.Relative), Cancellation);
        Assert.Equal(visitor is "somchai", list.Contains(run.Id.Value, StringComparison.Ordinal));
        if (visitor is not "somchai")
        {
            var refused = await client.PostAsync(
                new Uri($"/th/runs/{run.Id}/cancel", UriKind.Relative),
                new FormUrlEncodedContent([]),
                Cancellation
            );
            Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
            Assert.False((await site.LoadAsync(run, Cancellation)).IsCancelRequested);
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    [InlineData("%3Cscript%3E")]
    [InlineData("00000000000000000000000000")]
    [InlineData("'%20OR%201=1--")]
    public async Task A_hostile_address_leads_nowhere(string id)
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        using var client = site.ClientOf("somchai");
        foreach (var path in new[] { $"/th/runs/{id}", $"/th/runs/{id}/events" })
        {
            var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Others_write_while_an_import_runs()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.Wait = TimeSpan.FromMilliseconds(5);
        var first = await site.ImportAsync(Rows, Cancellation);
        var mapping = site.Services.GetRequiredService<StoreFile>();
        for (var number = 0; !(await site.LoadAsync(first, Cancellation)).IsOver; number++)
        {
            using var content = new MemoryStream([(byte)'a', (byte)(' ' + (number % 90))]);
            var stored = await mapping.RunAsync(
                RunSite.Somchai,
                new FileUpload(content, "a.txt", new PlaceCode("khon-kaen")),
                Cancellation
            );
            Assert.False(stored.IsRefused);
        }

        Assert.Equal(RunState.Done, (await site.LoadAsync(first, Cancellation)).State);
    }
}
