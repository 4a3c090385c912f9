using System.Net;
using System.Net.Sockets;
using System.Text;
using CityBraid.Web;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Web.Workspaces;

/// <summary>The postman beside a mail server of the test's own, which speaks as RFC 5321 says.</summary>
public sealed class SmtpPostmanTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_reaches_the_server_whole()
    {
        using var server = Listen();
        var heard = HearAsync(server, "250 ok");

        Assert.Null(await Postman(server).TrySendAsync(Notice("officer@khonkaen.example"), Cancellation));

        var told = await heard;
        Assert.Contains("RCPT TO:<officer@khonkaen.example>", told, StringComparison.Ordinal);
        Assert.Contains("MAIL FROM:<office@city.example>", told, StringComparison.Ordinal);
        var body = told.Split("\r\n\r\n", 2)[1].Split("\r\n.\r\n")[0].ReplaceLineEndings(string.Empty);
        Assert.Equal("สวัสดี", Encoding.UTF8.GetString(Convert.FromBase64String(body)));
    }

    [Fact]
    public async Task What_the_server_does_not_take_is_refused()
    {
        using var server = Listen();
        var heard = HearAsync(server, "550 no such person");

        Assert.Equal(
            NoticeFailure.Refused,
            await Postman(server).TrySendAsync(Notice("nobody@khonkaen.example"), Cancellation)
        );
        await heard;
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_not_reached()
    {
        var server = Listen();
        var postman = Postman(server);
        server.Dispose();

        Assert.Equal(
            NoticeFailure.Unreached,
            await postman.TrySendAsync(Notice("officer@khonkaen.example"), Cancellation)
        );
    }

    [Fact]
    public async Task What_is_no_address_is_told_apart()
    {
        using var server = Listen();

        Assert.Equal(
            NoticeFailure.BadAddress,
            await Postman(server).TrySendAsync(Notice("no address"), Cancellation)
        );
    }

    private static TcpListener Listen()
    {
        var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        return server;
    }

    private static SmtpPostman Postman(TcpListener server) =>
        new(new Uri($"smtp://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}?from=office@city.example"));

    private static Notice Notice(string recipient) =>
        new("1", recipient, "th", "task", new Letter("งานใหม่", "สวัสดี"), DateTimeOffset.UnixEpoch);

    /// <summary>Answers one conversation and tells all that was said.</summary>
    private static async Task<string> HearAsync(TcpListener server, string recipient)
    {
        using var client = await server.AcceptTcpClientAsync(Cancellation);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII)
        {
            AutoFlush = true,
            NewLine = "\r\n",
        };
        var all = new StringBuilder();
        var isBody = false;
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(Cancellation) is { } line)
        {
            all.Append(line).Append("\r\n");
            isBody = isBody && line is not ".";
            if (isBody)
            {
                continue;
            }

            var answer =
                line is "DATA" ? "354 go on"
                : line.StartsWith("RCPT", StringComparison.Ordinal) ? recipient
                : line is "QUIT" ? "221 bye"
                : "250 ok";
            isBody = line is "DATA";
            await writer.WriteLineAsync(answer);
            if (line is "QUIT")
            {
                break;
            }
        }

        return all.ToString();
    }
}
