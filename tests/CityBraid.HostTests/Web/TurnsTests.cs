using System.Net;
using CityBraid.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CityBraid.Tests.Web;

/// <summary>One has a turn and one may wait; what they ask for takes as long as the test wants.</summary>
public sealed class TurnsTests : IAsyncLifetime
{
    private readonly TaskCompletionSource made = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim begun = new(0);
    private readonly WebApplication host = BuildHost();
    private readonly HttpClient reader = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        host.Urls.Add("http://127.0.0.1:0");
        host.UseMiddleware<Turns>(1, 1);
        host.Run(AnswerAsync);
        await host.StartAsync(Cancellation);
        reader.BaseAddress = new Uri(host.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        made.TrySetResult();
        read.TrySetResult();
        reader.Dispose();
        begun.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_finds_the_line_full_is_told_to_come_back_and_the_others_are_served()
    {
        var first = reader.GetAsync("/page", Cancellation);
        await begun.WaitAsync(Cancellation);
        var (second, third) = (
            reader.GetAsync("/page", Cancellation),
            reader.GetAsync("/page", Cancellation)
        );
        using var refused = await await Task.WhenAny(second, third);
        using var sent = await reader.PostAsync("/form", content: null, Cancellation);
        made.SetResult();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
        var all = await Task.WhenAll(second, third);
        Assert.Single(all, answer => answer.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_reads_slowly_keeps_nobody_waiting()
    {
        using var stream = await reader.GetStreamAsync("/stream", Cancellation);

        using var page = await reader.GetAsync("/form", Cancellation);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.False(read.Task.IsCompleted);
    }

    private static WebApplication BuildHost()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        return builder.Build();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/page")
        {
            begun.Release();
            await made.Task;
        }

        await context.Response.WriteAsync("answer", Cancellation);
        if (context.Request.Path == "/stream")
        {
            await context.Response.Body.FlushAsync(Cancellation);
            await read.Task;
        }
    }
}
