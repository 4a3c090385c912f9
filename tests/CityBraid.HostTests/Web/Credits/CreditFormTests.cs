using System.Net;
using System.Net.Http.Json;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Web.Credits;

/// <summary>The forms about blocks, sent again: whoever's answer was lost is answered the same.</summary>
public sealed class CreditFormTests
{
    private const string Transfer = "/en/credits/projects/TVER-TH-0001/blocks/2020/1/transfer";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("1150")]
    [InlineData("300")]
    public async Task A_form_that_is_sent_again_leads_to_the_same_page(string tonnes)
    {
        await using var site = await CreditSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        using var developer = await IssuedAsync(site);
        Dictionary<string, string> form = new(StringComparer.Ordinal)
        {
            ["key"] = "form-00000001",
            ["last"] = "1150",
            ["tonnes"] = tonnes,
            ["to"] = "BUYER-1",
        };

        var first = await SendAsync(developer, form);
        var again = await SendAsync(developer, form);
        form["key"] = "form-00000002";
        var stale = await SendAsync(developer, form);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first, again);
        Assert.NotEqual(HttpStatusCode.Redirect, stale.Status);
    }

    private static async Task<(HttpStatusCode Status, Uri? Location)> SendAsync(
        HttpClient client,
        Dictionary<string, string> form
    )
    {
        using var content = new FormUrlEncodedContent(form);
        using var answer = await client.PostAsync(new Uri(Transfer, UriKind.Relative), content, Cancellation);
        return (answer.StatusCode, answer.Headers.Location);
    }

    private static async Task<HttpClient> IssuedAsync(CreditSite site)
    {
        using var registrar = await site.ClientOfAsync("registrar", Cancellation);
        using var board = await site.ClientOfAsync("board", Cancellation);
        const string project = "/api/v1/credits/projects/TVER-TH-0001";
        var told = await registrar.GetFromJsonAsync<System.Text.Json.JsonElement>(project, Cancellation);
        var number = told.GetProperty("periods")[0].GetProperty("number").GetInt64();
        var period = FormattableString.Invariant($"{project}/periods/{number}");
        registrar.DefaultRequestHeaders.Add("Idempotency-Key", "request-0001");
        board.DefaultRequestHeaders.Add("Idempotency-Key", "issue-0001");
        var request = new { amounts = new[] { new { vintage = 2020, tonnes = 1150 } }, account = "KORAT-1" };
        using var asked = await registrar.PostAsJsonAsync(
            $"{period}/issuance-request",
            request,
            Cancellation
        );
        using var issued = await board.PostAsync(
            new Uri($"{period}/issuance", UriKind.Relative),
            content: null,
            Cancellation
        );
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (asked.StatusCode, issued.StatusCode));
        return await site.ClientOfAsync("developer", Cancellation);
    }
}
