using System.Net.ServerSentEvents;
using System.Text.Json;

namespace CityBraid.Tests.Web.Runs;

/// <summary>What a stream of events told, word by word.</summary>
internal sealed record News(string Kind, int Percent, string Stage, string Elapsed)
{
    /// <summary>Reads a stream until it ends; who listens hears each word as it comes.</summary>
    public static async Task<IReadOnlyList<News>> ReadAsync(
        HttpClient client,
        string address,
        CancellationToken cancellation,
        Action<News>? listen = null
    )
    {
        await using var stream = await client.GetStreamAsync(
            new Uri(address, UriKind.Relative),
            cancellation
        );
        var all = new List<News>();
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(cancellation))
        {
            var told = JsonElement.Parse(item.Data);
            all.Add(
                new News(
                    item.EventType,
                    told.GetProperty("percent").GetInt32(),
                    told.GetProperty("stage").GetString()!,
                    told.GetProperty("elapsed").GetString()!
                )
            );
            listen?.Invoke(all[^1]);
        }

        return all;
    }
}
