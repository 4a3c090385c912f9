using CityBraid.Cli;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CityBraid.Tests.Web.Credits;

/// <summary>A web host as it is served, with the demonstration's registry and its people.</summary>
internal sealed class CreditSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-credits-");
    private readonly Dictionary<string, DemoAccount> accounts = new(StringComparer.Ordinal);
    private readonly string? server;
    private WebApplication? app;

    private CreditSite(TestEngine engine) =>
        server = engine == TestEngine.Postgres ? PostgresServer.Create() : null;

    public Uri Address => new(app!.Urls.Single());

    public static async Task<CreditSite> OpenAsync(TestEngine engine, CancellationToken cancellation)
    {
        var site = new CreditSite(engine);
        var database = site.server ?? Path.Combine(site.folder.FullName, "credits.db");
        var options = new WebHostOptions(database, "http://127.0.0.1:0") { SignInsPerMinute = 10_000 };
        site.app = await WebHost.OpenAsync(options, cancellation);
        using (var scope = site.app.Services.CreateScope())
        {
            await site.FillAsync(scope.ServiceProvider, cancellation);
        }

        await site.app.StartAsync(cancellation);
        return site;
    }

    /// <summary>Whoever plays a role.</summary>
    public DemoAccount AccountOf(string role) => accounts[role];

    /// <summary>A client that is whoever plays a role, and whose forms are proven to be theirs.</summary>
    public async Task<HttpClient> ClientOfAsync(string role, CancellationToken cancellation)
    {
        using var scope = app!.Services.CreateScope();
        var account = accounts[role];
        var signed = await scope
            .ServiceProvider.GetRequiredService<SignIn>()
            .RunAsync(Actor.Public, new SignInRequest(account.Email, account.Password, "test"), cancellation);
        var secret = signed.Value!.Secret;
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = Address,
        };
        client.DefaultRequestHeaders.Add("Cookie", $"{People.Cookie}={secret.Text}");
        client.DefaultRequestHeaders.Add(Visitor.FormTokenHeader, FormToken.Make(secret));
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        folder.Delete(recursive: true);
        if (server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            PostgresServer.Drop(server);
        }
    }

    private async Task FillAsync(IServiceProvider rooms, CancellationToken cancellation)
    {
        var registry = ActivatorUtilities.CreateInstance<DemonstrationRegistry>(rooms);
        var made = await registry.RenewAsync(Actor.LocalAdministrator, cancellation);
        Assert.Null(made.Refusal?.Code);
        foreach (var account in made.Value!)
        {
            accounts.Add(account.Role, account);
        }

        var claims = ActivatorUtilities.CreateInstance<DemonstrationClaims>(rooms);
        var credits = ActivatorUtilities.CreateInstance<DemonstrationCredits>(rooms, claims);
        Assert.Null((await credits.LoadAsync(cancellation))?.Code);
        Assert.Null((await credits.LoadAsync(cancellation))?.Code);
    }
}
