using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CityBraid.Benchmarks;

/// <summary>The real program that serves a ledger at one address, whenever it is started.</summary>
internal sealed class LedgerServer : IAsyncDisposable
{
    private readonly ProcessStartInfo start;
    private Process? process;

    private LedgerServer(string program, LedgerTown town)
    {
        var port = FreePort();
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        start = new ProcessStartInfo(
            program,
            [
                "serve",
                "--database",
                town.Address,
                "--port",
                Address.Port.ToString(CultureInfo.InvariantCulture),
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The signing key and the last root of a ledger on PostgreSQL go with the town.
            Environment = { ["XDG_DATA_HOME"] = town.Folder },
        };
    }

    public Uri Address { get; }

    /// <summary>Serves a town's ledger and waits until it answers.</summary>
    public static async Task<LedgerServer> StartAsync(
        string program,
        LedgerTown town,
        CancellationToken cancellation
    )
    {
        var server = new LedgerServer(program, town);
        await server.StartAsync(cancellation);
        return server;
    }

    /// <summary>Ends it on the spot (SIGKILL) and starts it anew.</summary>
    public async Task CrashAsync(CancellationToken cancellation)
    {
        await KillAsync();
        await StartAsync(cancellation);
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    private async Task StartAsync(CancellationToken cancellation)
    {
        process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var reader = new HttpClient { BaseAddress = Address };
        while (true)
        {
            try
            {
                using var answer = await reader.GetAsync(
                    new Uri("/api/v1/credits/root", UriKind.Relative),
                    cancellation
                );
                return;
            }
            catch (HttpRequestException refused) when (refused.StatusCode is null)
            {
                if (process.HasExited)
                {
                    throw new InvalidOperationException($"{start.FileName} ended by itself.", refused);
                }

                await Task.Delay(TimeSpan.FromMilliseconds(20), cancellation);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
