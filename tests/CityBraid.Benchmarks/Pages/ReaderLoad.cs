using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace CityBraid.Benchmarks;

/// <summary>Readers who each open a page per second, whether or not the last one has come.</summary>
/// <remarks>
/// A page's time runs from the moment at which its reader meant to open it, so that a server which stands
/// still is not let off the pages nobody could ask for meanwhile.
/// </remarks>
/// <param name="address">The server.</param>
/// <param name="readers">The readers, evenly spread over each second.</param>
internal sealed class ReaderLoad(Uri address, IReadOnlyList<SignedInReader> readers)
{
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Lets them read for so long.</summary>
    /// <param name="length">How long they open pages; the last ones are waited for.</param>
    /// <param name="cancellation">Stops them.</param>
    public async Task<ReaderTimes> RunAsync(TimeSpan length, CancellationToken cancellation)
    {
        var handler = new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            AllowAutoRedirect = false,
        };
        using var client = new HttpClient(handler) { BaseAddress = address, Timeout = AnswerWithin };
        var opened = new ConcurrentBag<OpenedPage>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(
            readers.Select(
                async (reader, number) =>
                {
                    var pages = new List<Task>();
                    var due = Pause * number / readers.Count;
                    for (var turn = number; due < length; due += Pause, turn++)
                    {
                        var wait = due - clock.Elapsed;
                        await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, cancellation);
                        var path = reader.Paths[turn % reader.Paths.Count];
                        pages.Add(OpenAsync(path, due));
                    }

                    await Task.WhenAll(pages);

                    async Task OpenAsync(string path, TimeSpan meant) =>
                        opened.Add(
                            new OpenedPage(
                                path,
                                await ReadAsync(client, reader, path, cancellation),
                                clock.Elapsed - meant
                            )
                        );
                }
            )
        );
        return new ReaderTimes([.. opened]);
    }

    /// <summary>What is wrong with the answer; null when it is the page, for this reader.</summary>
    private static async Task<string?> ReadAsync(
        HttpClient client,
        SignedInReader reader,
        string path,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Cookie", reader.Cookie);
        request.Headers.AcceptEncoding.ParseAdd("br");
        try
        {
            using var answer = await client.SendAsync(request, cancellation);
            var bytes = await answer.Content.ReadAsByteArrayAsync(cancellation);
            // Only who is signed in gets pages that no cache may keep.
            return
                answer is { StatusCode: HttpStatusCode.OK, Headers.CacheControl.NoStore: true }
                && bytes.Length > 0
                ? null
                : $"{path}: {answer.StatusCode}";
        }
        catch (HttpRequestException broken)
        {
            return $"{path}: {broken.Message}";
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"{path}: no answer within {client.Timeout}";
        }
    }
}
