using System.Net;
using System.Net.Sockets;

namespace CityBraid.Tests.Credits;

/// <summary>Stands between a client and PostgreSQL, and can cut the line when a commit was carried out but
///   the
///   client does not know it yet.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource ended = new();
    private readonly (string Host, int Port) server;
    private readonly Task accepting;
    private int armed;

    public CuttingProxy(string host, int port)
    {
        server = (host, port);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How often the line was cut.</summary>
    public int Cuts { get; private set; }

    /// <summary>Cuts the line after the next commit.</summary>
    public void CutAfterCommit() => Volatile.Write(ref armed, 1);

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        listener.Dispose();
        await accepting;
        ended.Dispose();
    }

    private async Task AcceptAsync()
    {
        var lines = new List<Task>();
        try
        {
            while (true)
            {
                lines.Add(CarryAsync(await listener.AcceptTcpClientAsync(ended.Token)));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(lines);
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using (client)
        using (var behind = new TcpClient())
        {
            await behind.ConnectAsync(server.Host, server.Port);
            var (near, far) = (client.GetStream(), behind.GetStream());
            var isCommitted = false;
            var forth = PumpAsync(
                near,
                far,
                bytes =>
                {
                    // The simple query by which the driver commits ends in a zero byte.
                    isCommitted |=
                        bytes.Span.IndexOf("COMMIT\0"u8) >= 0 && Interlocked.Exchange(ref armed, 0) == 1;
                    return true;
                }
            );
            var back = PumpAsync(far, near, _ => !isCommitted);
            await Task.WhenAny(forth, back);
            Cuts += isCommitted ? 1 : 0;
        }
    }

    private async Task PumpAsync(
        NetworkStream from,
        NetworkStream to,
        Predicate<ReadOnlyMemory<byte>> mayPass
    )
    {
        var bytes = new byte[64 * 1024];
        try
        {
            int count;
            while (
                (count = await from.ReadAsync(bytes, ended.Token)) > 0 && mayPass(bytes.AsMemory(0, count))
            )
            {
                await to.WriteAsync(bytes.AsMemory(0, count), ended.Token);
            }
        }
        catch (Exception over)
            when (over is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // Either end hung up.
        }
    }
}
