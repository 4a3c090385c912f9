using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CityBraid.Benchmarks;

/// <summary>
/// Somebody of a country group whose drafts wait for a connection, as the group's page keeps and sends them:
/// in order, each under a name of its own, again when it was not answered.
/// </summary>
internal sealed partial class OfflineWriter
{
    public const int Drafts = 10;

    private readonly HttpClient client;
    private readonly Uri page;
    private readonly string token;
    private readonly string cookie;

    private OfflineWriter(
        HttpClient client,
        Uri page,
        string token,
        string cookie,
        (string Group, int Number) who
    )
    {
        (this.client, this.page, this.token, this.cookie) = (client, page, token, cookie);
        var own = string.Create(CultureInfo.InvariantCulture, $"challenge-{who.Number}");
        var name = string.Create(CultureInfo.InvariantCulture, $"Challenge of person {who.Number}");
        Edits =
        [
            new(own, "name/en", name),
            .. Enumerable
                .Range(1, Drafts - 2)
                .Select(i => new WorkshopEdit(own, $"causes/c{i}/cause/en", $"Cause {i} of {name}")),
            new($"shared-{who.Group}", "name/en", $"Shared, as said by {name}"),
        ];
    }

    /// <summary>What they write, one edit a draft.</summary>
    public IReadOnlyList<WorkshopEdit> Edits { get; }

    /// <summary>How often they were told that somebody else wrote another text.</summary>
    public int Conflicts { get; private set; }

    /// <summary>Opens the group's page, while there is a connection.</summary>
    public static async Task<OfflineWriter> OpenAsync(
        HttpClient client,
        string link,
        (string Group, int Number) who,
        CancellationToken cancellation
    )
    {
        var person = string.Create(CultureInfo.InvariantCulture, $"Person {who.Number}");
        var address = new Uri(
            $"/en/contribute/{link}?as={Uri.EscapeDataString(person)}&in=en&do=write",
            UriKind.Relative
        );
        using var answer = await client.GetAsync(address, cancellation);
        answer.EnsureSuccessStatusCode();
        var text = await answer.Content.ReadAsStringAsync(cancellation);
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [];
        var kept = string.Join("; ", cookies.Select(one => one.Split(';')[0]));
        return new OfflineWriter(client, address, TokenField().Match(text).Groups["token"].Value, kept, who);
    }

    /// <summary>Sends all that waits, one draft after the other.</summary>
    public async Task SendAsync(CancellationToken cancellation)
    {
        foreach (var edit in Edits)
        {
            var before = string.Empty;
            for (var answer = await SendAsync(edit, before, cancellation); answer != "kept"; )
            {
                Conflicts++;
                before = answer;
                answer = await SendAsync(edit, before, cancellation);
            }
        }
    }

    /// <summary>Sends a draft until it is answered: <c>kept</c>, or what somebody else wrote there.</summary>
    private async Task<string> SendAsync(WorkshopEdit edit, string before, CancellationToken cancellation)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["form-token"] = token,
            ["draft"] = RandomNumberGenerator.GetHexString(32, lowercase: true),
            [$"b/challenge/{edit.Challenge}/{edit.Path}"] = before,
            [$"f/challenge/{edit.Challenge}/{edit.Path}"] = edit.Text,
        };
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, page);
            request.Headers.Add("Accept", "application/json");
            request.Headers.Add("Cookie", cookie);
            request.Content = new FormUrlEncodedContent(fields);
            using var answer = await client.SendAsync(request, cancellation);
            if (answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            {
                await Task.Delay(TimeSpan.FromSeconds(3), cancellation);
                continue;
            }

            answer.EnsureSuccessStatusCode();
            var told = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellation);
            return told.GetProperty("state").GetString() switch
            {
                "kept" => "kept",
                "conflict" => told.GetProperty("conflicts")[0].GetProperty("theirs").GetString()!,
                _ => throw new InvalidOperationException(told.GetRawText()),
            };
        }
    }

    [GeneratedRegex("name=\"form-token\" value=\"(?<token>[^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TokenField();
}
