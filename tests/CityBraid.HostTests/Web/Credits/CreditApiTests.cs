using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Web.Credits;

/// <summary>The registry through the door for programs: keys, refusals, and hostile texts.</summary>
public sealed class CreditApiTests
{
    private const string Hostile = "<script>alert('1')</script>";
    private const string Solar = "/api/v1/credits/projects/TVER-TH-0001";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_has_a_key_and_is_done_once()
    {
        await using var site = await CreditSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await IssueAsync(site);
        using var developer = await site.ClientOfAsync("developer", Cancellation);
        var sale = Move("transfer", 1, 300m, "BUYER-1");

        var without = await PostAsync(developer, "/api/v1/credits/movements", null, sale);
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "urn:citybraid:credits.key-missing"),
            Told(without)
        );
        var first = await PostAsync(developer, "/api/v1/credits/movements", "sale-0001", sale);
        var again = await PostAsync(developer, "/api/v1/credits/movements", "sale-0001", sale);
        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(first.Document.GetRawText(), again.Document.GetRawText());
        var other = await PostAsync(
            developer,
            "/api/v1/credits/movements",
            "sale-0001",
            Move("transfer", 1, 301m, "BUYER-1")
        );
        Assert.Equal((HttpStatusCode.Conflict, "urn:citybraid:credits.key-reused"), Told(other));
        var found = await GetAsync(developer, "/api/v1/credits/blocks?q=TVER-TH-0001");
        Assert.Equal([850, 300], found.EnumerateArray().Select(TonnesOf));
    }

    [Theory]
    [InlineData("0.5", "credits.amount-not-whole")]
    [InlineData("-1", "credits.amount-not-positive")]
    [InlineData("0", "credits.amount-not-positive")]
    [InlineData("79228162514264337593543950335", "credits.amount-too-large")]
    [InlineData("1151", "credits.more-than-held")]
    public async Task What_is_no_amount_moves_nothing(string tonnes, string code)
    {
        await using var site = await CreditSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await IssueAsync(site);
        using var developer = await site.ClientOfAsync("developer", Cancellation);
        var amount = decimal.Parse(tonnes, System.Globalization.CultureInfo.InvariantCulture);

        foreach (var language in new[] { "th", "en", "zh" })
        {
            developer.DefaultRequestHeaders.AcceptLanguage.Clear();
            developer.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var refused = await PostAsync(
                developer,
                "/api/v1/credits/movements",
                $"bad-amount-{language}",
                Move("transfer", 1, amount, "BUYER-1")
            );
            Assert.Equal($"urn:citybraid:{code}", refused.Document.GetProperty("type").GetString());
            Assert.NotEmpty(refused.Document.GetProperty("detail").GetString()!);
        }

        var found = await GetAsync(developer, "/api/v1/credits/blocks?q=TVER-TH-0001");
        Assert.Equal([1150], found.EnumerateArray().Select(TonnesOf));
    }

    [Fact]
    public async Task Claims_are_recorded_told_and_withdrawn_by_programs()
    {
        await using var site = await CreditSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await IssueAsync(site);
        using var registrar = await site.ClientOfAsync("registrar", Cancellation);
        using var buyer = await site.ClientOfAsync("buyer", Cancellation);
        var claim = new
        {
            names = new { en = Hostile },
            basis = "other-registry",
            claimant = Hostile,
            place = "nakhon-ratchasima",
            source = "I.2.2/municipal-roofs",
            from = "2020-03-01",
            to = "2020-03-31",
            evidence = "page 1",
        };
        const string address = "/api/v1/credits/claims/HOSTILE";

        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await buyer.PutAsJsonAsync(address, claim, Cancellation)).StatusCode
        );
        (await registrar.PutAsJsonAsync(address, claim, Cancellation)).EnsureSuccessStatusCode();
        var map = await GetAsync(buyer, "/api/v1/credits/claims");
        var pair = Assert.Single(
            map.GetProperty("overlaps").EnumerateArray(),
            one =>
                one.GetProperty("claims")
                    .EnumerateArray()
                    .All(name => IsOneOf(name, "HOSTILE", "TVER-TH-0001-2020-2"))
        );
        Assert.Equal("counted-twice", pair.GetProperty("relation").GetString());
        Assert.Equal(JsonValueKind.Null, pair.GetProperty("tonnes_max").ValueKind);
        var page = await buyer.GetStringAsync("/en/credits/claims", Cancellation);
        Assert.DoesNotContain(Hostile, page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);

        var withdrawal = new { reason = "mistake" };
        (
            await registrar.PostAsJsonAsync($"{address}/withdrawal", withdrawal, Cancellation)
        ).EnsureSuccessStatusCode();
        var after = await GetAsync(buyer, "/api/v1/credits/claims");
        Assert.DoesNotContain(
            after.GetProperty("claims").EnumerateArray(),
            one => one.GetProperty("id").GetString() == "HOSTILE"
        );
    }

    [Fact]
    public async Task A_hostile_beneficiary_is_shown_as_text_and_proven()
    {
        await using var site = await CreditSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await IssueAsync(site);
        using var developer = await site.ClientOfAsync("developer", Cancellation);
        var retired = await PostAsync(
            developer,
            "/api/v1/credits/movements",
            "retire-hostile",
            Move("retire", 1, 10m, to: null, Hostile) with
            {
                Reason = Hostile,
            }
        );
        Assert.Equal(HttpStatusCode.OK, retired.Status);
        var number = retired.Document.GetProperty("sequence").GetInt64();
        var path = $"/credits/certificates/TVER-TH-0001/{number}";
        JsonElement certificate;
        do
        {
            await Task.Delay(100, Cancellation);
            certificate = await GetAsync(developer, $"/api/v1{path}");
        } while (!certificate.TryGetProperty("valid", out _));

        Assert.True(certificate.GetProperty("valid").GetBoolean());
        var page = await developer.GetStringAsync($"/en{path}", Cancellation);
        Assert.DoesNotContain(Hostile, page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_somebody_elses_is_not_there()
    {
        await using var site = await CreditSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        using var buyer = await site.ClientOfAsync("buyer", Cancellation);
        using var anybody = new HttpClient { BaseAddress = site.Address };
        string[] paths =
        [
            "/api/v1/credits/accounts/KORAT-1/statement",
            "/api/v1/credits/accounts/NOWHERE/statement",
            "/en/credits/accounts/KORAT-1",
            "/en/credits/accounts/NOWHERE",
        ];
        foreach (var path in paths)
        {
            using var answer = await buyer.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        foreach (var path in new[] { "accounts", "decisions", "orders", "organisations/TGO/people" })
        {
            using var answer = await anybody.GetAsync(
                new Uri($"/api/v1/credits/{path}", UriKind.Relative),
                Cancellation
            );
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task An_order_waits_for_a_second_person()
    {
        await using var site = await CreditSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await IssueAsync(site);
        using var developer = await site.ClientOfAsync("developer", Cancellation);
        using var buyer = await site.ClientOfAsync("buyer", Cancellation);
        var trade = Move("trade", 1, 25m, "BUYER-1") with { Price = "120 THB" };
        var offered = await PostAsync(developer, "/api/v1/credits/orders", "offer-0001", trade);
        var number = offered.Document.GetProperty("sequence").GetInt64();
        var order = $"/api/v1/credits/orders/TVER-TH-0001/{number}";

        var own = await PostAsync(developer, $"{order}/approval", "approve-own", body: null);
        Assert.Equal(HttpStatusCode.Forbidden, own.Status);
        var waiting = await GetAsync(buyer, "/api/v1/credits/decisions");
        Assert.True(waiting.GetProperty("orders")[0].GetProperty("may_approve").GetBoolean());
        Assert.Equal(
            HttpStatusCode.OK,
            (await PostAsync(buyer, $"{order}/approval", "approve-0001", body: null)).Status
        );
        Assert.Equal(
            (HttpStatusCode.Conflict, "urn:citybraid:credits.order-closed"),
            Told(await PostAsync(buyer, $"{order}/refusal", "decline-0001", body: null))
        );
    }

    private static async Task IssueAsync(CreditSite site)
    {
        using var registrar = await site.ClientOfAsync("registrar", Cancellation);
        using var board = await site.ClientOfAsync("board", Cancellation);
        var project = await GetAsync(registrar, Solar);
        var number = project.GetProperty("periods")[0].GetProperty("number").GetInt64();
        var request = new { amounts = new[] { new { vintage = 2020, tonnes = 1150 } }, account = "KORAT-1" };
        var asked = await PostAsync(
            registrar,
            $"{Solar}/periods/{number}/issuance-request",
            "request-0001",
            request
        );
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        var issued = await PostAsync(board, $"{Solar}/periods/{number}/issuance", "issue-0001", body: null);
        Assert.Equal(HttpStatusCode.OK, issued.Status);
    }

    private static Instruction Move(
        string kind,
        long number,
        decimal tonnes,
        string? to,
        string? beneficiary = null
    ) => new(kind, "TVER-TH-0001", 2020, number, tonnes, to, beneficiary);

    private static long TonnesOf(JsonElement found) =>
        found.GetProperty("block").GetProperty("tonnes").GetInt64();

    private static (HttpStatusCode, string?) Told((HttpStatusCode Status, JsonElement Document) answer) =>
        (answer.Status, answer.Document.GetProperty("type").GetString());

    private static async Task<JsonElement> GetAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Document)> PostAsync(
        HttpClient client,
        string path,
        string? key,
        object? body
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = body is null ? null : JsonContent.Create(body, body.GetType());
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var answer = await client.SendAsync(request, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        return (answer.StatusCode, JsonElement.Parse(text));
    }

    private sealed record Instruction(
        string Kind,
        string Project,
        int Vintage,
        long Number,
        decimal Tonnes,
        string? To,
        string? Beneficiary
    )
    {
        public string? Price { get; init; }

        public string? Reason { get; init; }
    }

    private static bool IsOneOf(JsonElement name, params string[] names) =>
        names.Contains(name.GetString(), StringComparer.Ordinal);
}
