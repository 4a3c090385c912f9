using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary><c>serve</c>: it says where it listens, answers there, and stops when told.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Pages_are_served_until_the_process_is_told_to_stop()
    {
        (await folder.JsonAsync("demo")).Done();
        using var server = folder.Start("serve", "--port", "0", "--json", "--database", folder.Database);
        var told = await ReadDocumentAsync(server.StandardOutput);
        using var client = new HttpClient();

        var page = await client.GetAsync(
            new Uri(told.Text("url") + "/th/khon-kaen/inventories/2019"),
            TestContext.Current.CancellationToken
        );
        var second = await folder.StartAsync([
            "serve",
            "--url",
            told.Text("url")!,
            "--database",
            folder.Database,
        ]);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(folder.Database, told.Text("database"));
        Assert.Contains("--port", second.Ended(70).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", second.Error, StringComparison.Ordinal);
        Assert.Equal(0, await StopAsync(server));
    }

    private static async Task<JsonElement> ReadDocumentAsync(StreamReader output)
    {
        var text = new StringBuilder();
        while (await output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            text.Append(line);
            if (line is "}")
            {
                break;
            }
        }

        return JsonElement.Parse(text.ToString());
    }

    private static async Task<int> StopAsync(Process server)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{server.Id}"]);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        return server.ExitCode;
    }
}
