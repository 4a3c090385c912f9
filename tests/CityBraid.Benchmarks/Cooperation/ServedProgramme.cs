using System.Net;
using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using CityBraid.Tests.Storage;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>A running web host with one programme of the demonstration, open to everybody.</summary>
internal sealed class ServedProgramme : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly WebApplication host;

    private ServedProgramme(string code, DirectoryInfo folder, WebApplication host)
    {
        (Code, this.folder, this.host) = (new PlaceCode(code), folder, host);
        Client = new HttpClient(
            new SocketsHttpHandler
            {
                UseCookies = false,
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.None,
            }
        )
        {
            BaseAddress = new Uri(host.Urls.First()),
        };
    }

    public PlaceCode Code { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => host.Services;

    public static async Task<ServedProgramme> StartAsync(
        string code,
        bool isOnPostgres,
        CancellationToken cancellation
    )
    {
        var home = Directory.CreateTempSubdirectory("citybraid-benchmark-");
        var database = isOnPostgres ? PostgresServer.Create() : Path.Combine(home.FullName, "city.db");
        var server = await WebHost.OpenAsync(
            new WebHostOptions(database, "http://127.0.0.1:0"),
            cancellation
        );
        await FillAsync(server.Services, new PlaceCode(code), cancellation);
        await server.StartAsync(cancellation);
        return new ServedProgramme(code, home, server);
    }

    /// <summary>Reads a page whole and answers its compressed length in bytes.</summary>
    public async Task<int> ReadAsync(string path, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await Client.SendAsync(request, cancellation);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsByteArrayAsync(cancellation)).Length;
    }

    /// <summary>Runs something in a scope of the host's own.</summary>
    public async Task<T> DoAsync<T>(Func<IServiceProvider, Task<Result<T>>> work)
        where T : notnull
    {
        using var scope = host.Services.CreateScope();
        return Done(await work(scope.ServiceProvider));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await host.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task FillAsync(
        IServiceProvider services,
        PlaceCode code,
        CancellationToken cancellation
    )
    {
        using var scope = services.CreateScope();
        var rooms = scope.ServiceProvider;
        var workspace = new Workspace
        {
            Code = code,
            Kind = WorkspaceKind.Programme,
            Names = new LocalText("en", code.Value),
            IsPublic = true,
        };
        var create = rooms.GetRequiredService<CreateWorkspace>();
        Done(await create.RunAsync(Actor.LocalAdministrator, workspace, cancellation));
        var drafts = new List<RecordDraft>();
        foreach (var file in new[] { "directory", code.Value })
        {
            var path = Path.Combine(Repository.Root, "examples", "cooperation", $"{file}.json");
            await using var content = File.OpenRead(path);
            drafts.AddRange(Done(await RecordFile.ReadAsync(content, file, code, cancellation)));
        }

        var import = rooms.GetRequiredService<ImportRecords>();
        Done(await import.RunAsync(Actor.LocalAdministrator, new RecordBatch(code, drafts), cancellation));
    }

    private static T Done<T>(Result<T> result)
        where T : notnull => result.Value ?? throw new InvalidOperationException(result.Refusal!.Code);
}
