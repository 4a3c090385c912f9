using System.Net;
using System.Text;
using CityBraid.Tests.Web.Accounts;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Api;

/// <summary>Every endpoint about a place or workspace, asked about a city that is not public.</summary>
public sealed class ApiRouteTests(WebSite site)
{
    private const string Upload = "(a file)";

    private const string Landfill =
        """{"gpc":"V.3","method":"urea","inputs":{"mass":{"value":1,"unit":"t"}},"source":"Register"}""";

    /// <summary>A body that each writing endpoint would take from whoever may write.</summary>
    private static readonly Dictionary<string, string> Bodies = new(StringComparer.Ordinal)
    {
        ["import-facts"] = Upload,
        ["start-draft"] = Upload,
        ["store-file"] = Upload,
        ["check-pack"] = Upload,
        ["install-pack"] = Upload,
        ["store-plan"] = Upload,
        ["solve-plan"] = "{}",
        ["sweep-plan"] = """{"penalty":"CO2","from":0,"to":1,"points":2}""",
        ["withdraw-facts"] = """{"facts":[{"variable":"fuel.diesel.road","period":"2019"}]}""",
        ["restore-fact"] = """{"variable":"fuel.diesel.road","period":"2019","revision":1,"seen":1}""",
        ["assign-task"] = """{"text":"look","role":"reviewer"}""",
        ["state-population"] = """{"persons":1000,"source":"Register"}""",
        ["start-run"] = """{"file":"00000000000000000000000000"}""",
        ["set-draft-year"] = """{"year":"2562"}""",
        ["choose-item"] = """{"item":"x","variable":""}""",
        ["correct-cell"] = """{"cell":"F8","text":"1"}""",
        ["start-inventory"] = """{"year":"2562","level":"basic"}""",
        ["set-base-year"] = """{"year":"2562","percent":5,"reason":"The first whole year"}""",
        ["submit-inventory"] = "{}",
        ["decide-reports"] = """{"kind":"approved","reports":[{"report":"none","revision":1}]}""",
        ["review-inventory"] = """{"kind":"approved"}""",
        ["record-verification"] = """{"kind":"opened","text":"look","found":"clarification"}""",
        ["add-comment"] = """{"about":"/closed-town","text":"look"}""",
        ["scale-answer"] = """
            {"variable":"x","period":"2019","amount":"1","measure":"p","city":"1","area":"2","source":"s"}
            """,
        ["state-notations"] = """[{"gpc":"II.2.1","key":"NO"}]""",
        ["state-notation"] = """{"key":"NO"}""",
        ["keep-calculation"] = Landfill,
        ["change-calculation"] = Landfill,
        ["import-records"] = "[]",
        ["import-record-sheet"] = Upload,
        ["save-record"] = """{"name":{"en":"Mangroves"}}""",
        ["start-report"] = """{"pack":"lpa","year":"2562"}""",
        ["write-reports"] = """{"packs":["lpa"],"year":"2562"}""",
        ["sign-section"] = """{"organisation":"UNEP","seen":"none"}""",
        ["discard-report"] = """{"revision":1}""",
        ["word-report"] = """{"words":"","seen":0}""",
        ["publish-report"] = """{"revision":1}""",
        ["merge-records"] = """{"into":"other"}""",
        ["make-contributor-link"] = """{"group":"india","days":14}""",
        ["open-round"] = """{"title":"Data","year":"2562","due":"2099-01-31","fiscal":true}""",
        ["ask-department"] =
            """{"department":"Power","items":[{"variable":"electricity.residential","every":"month"}]}""",
        ["enter-answers"] = """{"cells":[]}""",
        ["approve-answers"] = """{"seen":1}""",
        ["return-answers"] = """{"note":"look","seen":1}""",
        ["change-contact"] = """{"contact":null}""",
        ["sign-outcome"] = "{}",
        ["open-workspace"] = """{"public":true}""",
        ["change-role"] = """{"role":"admin"}""",
        ["invite-person"] = """{"email":"new@example.org","role":"admin"}""",
    };

    public static TheoryData<string> Outsiders => ["", "Stranger"];

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task Nobody_from_outside_hears_that_a_closed_city_is_there(string who)
    {
        using var guest = await Guest.OfAsync(site, who.Length == 0 ? null : who);
        var calls = Calls().ToList();
        Assert.InRange(calls.Count, 30, 500);
        foreach (var (method, path, name) in calls)
        {
            var answer = await guest.CallAsync(method, path, BodyOf(name));

            Assert.True(answer.Status is HttpStatusCode.NotFound, $"{name} answers {who}: {answer.Status}");
            Assert.DoesNotContain("Closed Town", answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Viewer")]
    [InlineData("Reviewer")]
    [InlineData("Approver")]
    public async Task Whoever_only_reads_changes_nothing(string who)
    {
        using var guest = await Guest.OfAsync(site, who);
        // Whoever checks says what they think of it; a viewer does not.
        var changes = Calls()
            .Where(call => call.Method != HttpMethod.Get)
            .Where(call => who == "Viewer" || call.Name != "add-comment")
            // A check keeps nothing; an approver loads forms.
            .Where(call => call.Name != "check-pack")
            .Where(call => who != "Approver" || call.Name != "install-pack");
        foreach (var (method, path, name) in changes)
        {
            var answer = await guest.CallAsync(method, path, BodyOf(name));

            Assert.True(
                answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound,
                $"{name} answers {who}: {answer.Status} {answer.Text}"
            );
        }
    }

    [Fact]
    public async Task A_contributor_enters_data_and_manages_nobody()
    {
        using var guest = await Guest.OfAsync(site, "Contributor");
        string[] managing = ["open-workspace", "change-role", "invite-person", "state-population"];
        foreach (var (method, path, name) in Calls().Where(call => managing.Contains(call.Name)))
        {
            Assert.Equal(
                HttpStatusCode.Forbidden,
                (await guest.CallAsync(method, path, BodyOf(name))).Status
            );
        }

        var drafts = await guest.CallAsync(HttpMethod.Get, $"/api/v1/places/{WebSite.ClosedTown}/drafts");
        Assert.Equal(HttpStatusCode.OK, drafts.Status);
    }

    [Fact]
    public void Every_endpoint_that_takes_a_document_has_one_here() =>
        Assert.Empty(
            Calls()
                .Where(call => call.Method == HttpMethod.Put && !Bodies.ContainsKey(call.Name))
                .Select(call => call.Name)
                .Except(["join-workspace", "lock-factors"])
        );

    private static HttpContent? BodyOf(string name) =>
        !Bodies.TryGetValue(name, out var body) ? null
        : body is Upload
            ? new MultipartFormDataContent
            {
                {
                    new ByteArrayContent(
                        Encoding.UTF8.GetBytes(
                            "variable,period,value,unit,source\nwaste.landfill,2019,1,t,S\n"
                        )
                    ),
                    "file",
                    "t.csv"
                },
            }
        : Guest.Json(body);

    private IEnumerable<(HttpMethod Method, string Path, string Name)> Calls() =>
        from endpoint in site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
        let pattern = endpoint.RoutePattern
        where pattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) is true
        where pattern.Parameters.Any(parameter => parameter.Name is "place" or "workspace")
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
        let name = endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName
        let query = name is "show-fact-history" ? "?variable=fuel.diesel.road&period=2019" : string.Empty
        select (
            HttpMethod.Parse(method),
            "/"
                + string.Join(
                    '/',
                    pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Fill)))
                )
                + query,
            name
        );

    private static string Fill(RoutePatternPart part) =>
        part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => parameter.Name switch
            {
                "place" or "workspace" => WebSite.ClosedTown,
                "parent" => "nowhere",
                "year" => "2019",
                "gpc" => "II.2.1",
                "kind" => "project",
                _ => "1",
            },
            _ => string.Empty,
        };
}
