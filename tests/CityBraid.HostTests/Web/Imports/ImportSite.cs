using System.Net.Http.Headers;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Imports;

/// <summary>The pages over an empty record with one city, for people who are signed in.</summary>
internal sealed class ImportSite : IAsyncDisposable
{
    public const string Dirty = "khonkaen-2562-dirty.xlsx";
    public const string Officer = "officer";
    public const string Reader = "reader";

    private readonly DirectoryInfo folder;
    private readonly WebApplication app;
    private readonly HttpClient client;
    private readonly People people;

    private ImportSite(WebApplication app, DirectoryInfo folder, People people)
    {
        this.people = people;
        this.folder = folder;
        this.app = app;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = Address,
        };
    }

    public static byte[] DirtyFile =>
        File.ReadAllBytes(Path.Combine(Repository.Root, "examples", "khon-kaen", Dirty));

    public Uri Address => new(app.Urls.Single());

    public IServiceProvider Services => app.Services;

    public static async Task<ImportSite> OpenAsync()
    {
        var databaseFolder = Directory.CreateTempSubdirectory("citybraid-import-");
        var file = Path.Combine(databaseFolder.FullName, "import.db");
        var host = await WebHost.OpenAsync(
            new WebHostOptions(file, "http://127.0.0.1:0"),
            CancellationToken.None
        );
        using (var scope = host.Services.CreateScope())
        {
            var place = new Place
            {
                Code = new PlaceCode("khon-kaen"),
                Kind = PlaceKind.City,
                Country = "TH",
                IsSynthetic = true,
                Names = new LocalText([new("th", "เทศบาลนครขอนแก่น"), new("en", "Khon Kaen")]),
            };
            var added = await scope
                .ServiceProvider.GetRequiredService<AddPlace>()
                .RunAsync(Actor.LocalAdministrator, place, CancellationToken.None);
            Assert.Null(added.Refusal?.Code);
        }

        var signedIn = await People.OfAsync(
            host.Services,
            new PlaceCode("khon-kaen"),
            (Officer, Role.Contributor),
            ("colleague", Role.Contributor),
            (Reader, Role.Viewer)
        );
        await host.StartAsync();
        return new ImportSite(host, databaseFolder, signedIn);
    }

    /// <summary>Uploads a file as the form of the first step does, and answers where that leads.</summary>
    public async Task<Answer> UploadAsync(
        byte[] content,
        string name,
        string lang = "th",
        string? visitor = null
    )
    {
        using var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        return await SendAsync(HttpMethod.Post, $"/{lang}/khon-kaen/data/import", form, visitor);
    }

    /// <summary>Uploads a file that can be read and answers its draft's address.</summary>
    public async Task<string> StartAsync(byte[] content, string name = Dirty, string lang = "th")
    {
        var answer = await UploadAsync(content, name, lang);
        Assert.True((int)answer.Status is 302, answer.Text);
        return answer.Response.Headers.Location!.ToString();
    }

    public Task<Answer> GetAsync(string path, string? visitor = null) =>
        SendAsync(HttpMethod.Get, path, content: null, visitor);

    public Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields) =>
        PostAsAsync(null, path, fields);

    public Task<Answer> PostAsAsync(
        string? visitor,
        string path,
        params (string Name, string Value)[] fields
    ) =>
        SendAsync(
            HttpMethod.Post,
            path,
            new FormUrlEncodedContent(fields.Select(one => KeyValuePair.Create(one.Name, one.Value))),
            visitor
        );

    /// <summary>Imports a draft, and waits until it is in.</summary>
    public async Task<Answer> FinishAsync(string draft)
    {
        var sent = await PostAsync($"{draft}/preview");
        Assert.Equal($"{draft}/done", sent.Response.Headers.Location?.ToString());
        var done = await GetAsync($"{draft}/done");
        while (done.Text.Contains("data-run-events", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
            done = await GetAsync($"{draft}/done");
        }

        return done;
    }

    /// <summary>Makes a browser's window the officer's.</summary>
    public Task EnterAsync(IBrowserContext window) =>
        window.AddCookiesAsync([
            new Cookie
            {
                Name = People.Cookie,
                Value = people.SessionOf(Officer),
                Url = Address.ToString(),
            },
        ]);

    /// <summary>Corrects a cell of the monthly form.</summary>
    public Task<Answer> CorrectAsync(
        string draft,
        string cell,
        string text,
        string seen,
        string? visitor = null
    ) =>
        PostAsAsync(
            visitor,
            $"{draft}/cells",
            ("sheet", "แบบฟอร์ม"),
            ("cell", cell),
            ("text", text),
            ("seen", seen)
        );

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task<Answer> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content,
        string? visitor
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("Cookie", $"{People.Cookie}={people.SessionOf(visitor ?? Officer)}");
        request.Headers.Add(Visitor.FormTokenHeader, people.ProofOf(visitor ?? Officer));
        var response = await client.SendAsync(request);
        return new Answer(response.StatusCode, response, await response.Content.ReadAsStringAsync());
    }
}
