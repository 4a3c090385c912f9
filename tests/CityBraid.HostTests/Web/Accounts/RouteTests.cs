using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Accounts;

/// <summary>Every route there is, asked for a city that is not public.</summary>
public sealed class RouteTests(WebSite site)
{
    private static readonly HttpStatusCode[] Withheld =
    [
        HttpStatusCode.NotFound,
        HttpStatusCode.BadRequest,
        HttpStatusCode.UnsupportedMediaType,
        HttpStatusCode.UnprocessableEntity,
    ];

    private static readonly string[] Roles = ["Viewer", "Contributor", "Reviewer", "Approver", "Admin"];

    private static readonly string All = string.Join(' ', Roles);

    public static TheoryData<string> Outsiders => ["", "Stranger"];

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task Nobody_from_outside_reads_anything_of_a_closed_city(string who)
    {
        using var guest = await Guest.OfAsync(site, NameOf(who));
        var routes = Routes("GET").ToList();
        Assert.InRange(routes.Count, 8, 500);
        foreach (var path in routes)
        {
            var answer = await guest.GetAsync(path);
            Assert.True(Withheld.Contains(answer.Status), $"GET {path} answers {who}: {answer.Status}");
            Assert.DoesNotContain("Closed Town", answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task Nobody_from_outside_changes_anything_of_a_closed_city(string who)
    {
        using var guest = await Guest.OfAsync(site, NameOf(who));
        var token = Guest.TokenOf((await guest.GetAsync(who.Length == 0 ? "/en/sign-in" : "/en/me")).Text);
        foreach (var path in Routes("POST"))
        {
            var answer = await guest.PostAsync(path, [("form-token", token), ("do", "invite")]);
            Assert.True(Withheld.Contains(answer.Status), $"POST {path} answers {who}: {answer.Status}");
        }
    }

    [Fact]
    public async Task A_viewer_changes_nothing()
    {
        using var guest = await Guest.OfAsync(site, "Viewer");
        var token = Guest.TokenOf((await guest.GetAsync("/en/me")).Text);
        foreach (var path in Routes("POST"))
        {
            var answer = await guest.PostAsync(path, [("form-token", token), ("do", "invite")]);
            Assert.True((int)answer.Status is >= 400 and < 500, $"POST {path} answers: {answer.Status}");
        }
    }

    private const string Entering = "Contributor Admin";

    /// <summary>Who opens a page of the closed town that not everybody there opens.</summary>
    private static readonly Dictionary<string, string> Openers = new(StringComparer.Ordinal)
    {
        ["/api/v1/places/closed-town/drafts"] = Entering,
        ["/api/v1/places/closed-town/files"] = Entering,
        ["/api/v1/places/closed-town/rounds"] = "Contributor Reviewer Approver Admin",
        ["/api/v1/workspaces/closed-town/indicators/reports"] = "Contributor Reviewer Approver Admin",
        ["/api/v1/workspaces/closed-town/indicators/reports/missing"] = "Contributor Reviewer Approver Admin",
        ["/en/closed-town/comments"] = "Contributor Reviewer Approver Admin",
        ["/en/closed-town/data/import"] = Entering,
        ["/en/closed-town/data/rounds"] = "Contributor Reviewer Approver Admin",
        ["/en/closed-town/files"] = Entering,
        ["/en/closed-town/indicators/new"] = Entering,
        ["/en/closed-town/indicators/reports"] = "Contributor Reviewer Approver Admin",
        ["/en/closed-town/inventories/2019/notations"] = Entering,
        ["/en/closed-town/inventories/new"] = Entering,
        ["/en/closed-town/members"] = "Contributor Reviewer Approver Admin",
        ["/en/closed-town/notices"] = "Admin",
        ["/en/closed-town/population"] = "Admin",
    };

    [Fact]
    public async Task Every_page_opens_for_those_who_may_and_for_nobody_else()
    {
        var opened = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var role in Roles)
        {
            using var guest = await Guest.OfAsync(site, role);
            foreach (var path in Routes("GET"))
            {
                var answer = await guest.GetAsync(path);
                var isShown = answer.Status is HttpStatusCode.OK or HttpStatusCode.Found;
                var told = opened.TryGetValue(path, out var list) ? list : opened[path] = [];
                told.AddRange(isShown ? [role] : []);
                Assert.True(
                    isShown || answer.Status is HttpStatusCode.Forbidden || Withheld.Contains(answer.Status),
                    $"GET {path} answers {role}: {answer.Status}"
                );
            }
        }

        var wrong = opened
            .Select(page => (page.Key, Who: string.Join(' ', page.Value)))
            .Where(page => page.Who != Openers.GetValueOrDefault(page.Key, All) && !IsOfNothing(page))
            .Select(page => $"[\"{page.Key}\"] = \"{page.Who}\",");
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    /// <summary>An address of something that is not there, or that needs a query, opens for nobody.</summary>
    private static bool IsOfNothing((string Path, string Who) page) =>
        page.Who.Length == 0
        && (
            page.Path.Contains("/total", StringComparison.Ordinal)
            || page.Path.EndsWith("/history", StringComparison.Ordinal)
            || page.Path.EndsWith("/export", StringComparison.Ordinal)
        );

    private static string? NameOf(string who) => who.Length == 0 ? null : who;

    /// <summary>The addresses of a method that name a place, with the closed city put in.</summary>
    private IEnumerable<string> Routes(string method) =>
        from endpoint in site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
        let methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
        where methods.Contains(method, StringComparer.Ordinal)
        let pattern = endpoint.RoutePattern
        where pattern.Parameters.Any(parameter => parameter.Name is "place")
        select "/"
            + string.Join(
                '/',
                pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Fill)))
            );

    private static string Fill(RoutePatternPart part) =>
        part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => parameter.Name switch
            {
                "place" => WebSite.ClosedTown,
                "lang" => "en",
                "year" => "2019",
                _ => "total",
            },
            _ => string.Empty,
        };
}
