using System.CommandLine;
using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace CityBraid.Cli;

/// <summary><c>serve</c>: the pages, in this process, until it is interrupted.</summary>
internal static class ServeVerb
{
    private static readonly Option<string?> Port = Reading.Option("--port", "PORT", ReadPort);
    private static readonly Option<string?> Url = Reading.Option("--url", "URL", ReadUrl);

    /// <summary>The verb.</summary>
    public static Verb Make()
    {
        var verb = new Verb("serve", "citybraid serve --port 8080", RunAsync) { Port, Url };
        verb.Validators.Add(result =>
        {
            if (result.GetResult(Port) is not null && result.GetResult(Url) is not null)
            {
                result.AddError("wrong.serve");
            }
        });
        return verb;
    }

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var address = session.Find(Port) is { } port ? $"http://127.0.0.1:{port}" : session.Find(Url);
        if (!TryReadPublic(out var publicAddress))
        {
            var odd = Refusal.Invalid(
                "serve.no-address",
                ("setting", WebHostOptions.PublicAddressSetting),
                ("text", publicAddress!)
            );
            return Answer.Refused(odd, session.Language);
        }

        var options = new WebHostOptions(session.Database, address ?? WebHostOptions.DefaultUrl)
        {
            PublicAddress = publicAddress,
        };
        var app = await WebHost.OpenAsync(options, cancellation);
        await app.StartAsync(cancellation);
        var url = app.Urls.First();
        return new Answer(
            new ServeDocument(Composition.LocationOf(app.Services), url),
            reader => Pages.Line(reader, "serve.listening", ("url", url))
        )
        {
            GoOn = stop => WaitAsync(app, stop),
        };
    }

    private static async Task WaitAsync(WebApplication app, CancellationToken stop)
    {
        await using (app)
        {
            await app.WaitForShutdownAsync(stop);
        }
    }

    /// <summary>The address for the public, if one is stated; false when it is none.</summary>
    private static bool TryReadPublic(out string? address)
    {
        address = Environment.GetEnvironmentVariable(WebHostOptions.PublicAddressSetting);
        return string.IsNullOrEmpty(address)
            || (
                Uri.TryCreate(address, UriKind.Absolute, out var url)
                && url is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" }
            );
    }

    private static string? ReadPort(string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? text : null;

    /// <summary>An address of this machine: an IP, localhost, or * for all there are; and no path.</summary>
    private static string? ReadUrl(string text) =>
        Uri.TryCreate(
            text.Replace("://*", "://[::]", StringComparison.Ordinal),
            UriKind.Absolute,
            out var url
        )
        && url is { Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" }
        && (url.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || url.Host is "localhost")
            ? text
            : null;
}
