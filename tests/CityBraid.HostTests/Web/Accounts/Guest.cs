using System.Net;

namespace CityBraid.Tests.Web.Accounts;

/// <summary>
/// Somebody with a browser of their own: it keeps cookies and fills in forms, and has no script.
/// </summary>
internal sealed class Guest : IDisposable
{
    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient client;
    private string? token;

    public Guest(WebSite site)
    {
        client = new HttpClient(handler) { BaseAddress = site.Address };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0) Firefox/140.0");
    }

    /// <summary>The cookies of this browser.</summary>
    public IReadOnlyList<Cookie> Cookies => [.. handler.CookieContainer.GetAllCookies().AsEnumerable()];

    /// <summary>A browser in which somebody of the closed town is signed in; null for nobody.</summary>
    public static async Task<Guest> OfAsync(WebSite site, string? name)
    {
        var guest = new Guest(site);
        if (name is not null)
        {
            var answer = await guest.SignInAsync($"{name}@example.org", WebSite.Password);
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        }

        return guest;
    }

    /// <summary>Fills in the form to sign in.</summary>
    public Task<Answer> SignInAsync(string email, string password, string next = "") =>
        SendAsync("/en/sign-in", ("email", email), ("password", password), ("return", next));

    /// <summary>Opens a page.</summary>
    public async Task<Answer> GetAsync(string path) => await AnswerAsync(await client.GetAsync(path));

    /// <summary>Opens a page, then sends its form with these fields.</summary>
    public async Task<Answer> SendAsync(string path, params (string Name, string Value)[] fields) =>
        await PostAsync(path, [("form-token", TokenOf((await GetAsync(path)).Text)), .. fields]);

    /// <summary>Sends fields as they are, with headers if any.</summary>
    public async Task<Answer> PostAsync(
        string path,
        IEnumerable<(string Name, string Value)> fields,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(
                fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
            ),
        };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await AnswerAsync(await client.SendAsync(request));
    }

    /// <summary>Calls the interface for programs as a script on a page does, with the form's token.</summary>
    public async Task<Answer> CallAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        token ??= Cookies.Count == 0 ? string.Empty : TokenOf((await GetAsync("/en/me")).Text);
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("X-Form-Token", token);
        return await AnswerAsync(await client.SendAsync(request));
    }

    /// <summary>A document as the body of a request.</summary>
    public static StringContent Json(string text) => new(text, System.Text.Encoding.UTF8, "application/json");

    /// <summary>The token of a page's first form; nothing when it has none.</summary>
    public static string TokenOf(string page) =>
        page.Split("name=\"form-token\" value=\"") is [_, var rest, ..] ? rest.Split('"')[0] : string.Empty;

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private static async Task<Answer> AnswerAsync(HttpResponseMessage response) =>
        new(response.StatusCode, response, await response.Content.ReadAsStringAsync());
}
