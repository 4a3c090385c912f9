using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CityBraid.Tests.Cli;

namespace CityBraid.Tests.Journeys;

/// <summary>The real program, serving the record of a folder on a machine set to some language.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private ServedProgram(Process process, Uri address)
    {
        this.process = process;
        client = new HttpClient { BaseAddress = address };
    }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="folder">Its database.</param>
    /// <param name="language">The machine's language: <c>th_TH.UTF-8</c>.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    public static async Task<ServedProgram> StartAsync(
        CliFolder folder,
        string language,
        CancellationToken cancellation
    )
    {
        folder.Environment["LANG"] = language;
        folder.Environment["LC_ALL"] = language;
        var started = folder.Start("serve", "--port", "0", "--json", "--database", folder.Database);
        var told = new StringBuilder();
        while (await started.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            told.Append(line);
            if (line is "}")
            {
                break;
            }
        }

        return new ServedProgram(started, new Uri(JsonElement.Parse(told.ToString()).Text("url")!));
    }

    /// <summary>The bytes at an address, which must be there.</summary>
    public async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), cancellation);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return await answer.Content.ReadAsByteArrayAsync(cancellation);
    }

    /// <summary>
    /// The bytes at an address; null when nobody in particular may read it, or nothing is there.
    /// </summary>
    public async Task<byte[]?> FindAsync(string path, CancellationToken cancellation)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), cancellation);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync(cancellation) : null;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
