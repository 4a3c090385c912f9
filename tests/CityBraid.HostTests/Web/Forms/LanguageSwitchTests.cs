using System.Globalization;
using System.Net;
using CityBraid.Kernel;
using CityBraid.Tests.Facts;
using CityBraid.Tests.Planning;
using CityBraid.Tests.Web.Accounts;
using CityBraid.Tests.Web.Plans;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Forms;

/// <summary>
/// Every form of every page, found by the routes: another language keeps what was typed, without script.
/// </summary>
public sealed class LanguageSwitchTests(WebSite site)
{
    private const string Town = WebSite.ClosedTown;

    /// <summary>Pages without a form of their own that this walk does not open, and why.</summary>
    private static readonly Dictionary<string, string> Unseen = new(StringComparer.Ordinal)
    {
        ["/"] = "leads to a language",
        ["/assets/{file}"] = "a file",
        ["/{lang}/{place}/data/facts.csv"] = "a file",
        ["/{lang}/{place}/data/facts.xlsx"] = "a file",
        ["/{lang}/{place}/files/{id}"] = "a file",
        ["/{lang}/{place}/ndc/{file}"] = "a file",
        ["/{lang}/{place}/inventories"] = "leads to the latest inventory",
        ["/{lang}/{place}/data/import/{number}/preview"] = "waits for a file without errors; a button only",
        ["/{lang}/{place}/data/import/{number}/done"] = "tells what an import did; nothing is asked",
        ["/{lang}/runs/{id}"] = "shows long work; nothing is asked",
        ["/{lang}/runs/{id}/events"] = "a stream of events",
        ["/{lang}/{place}/data/history"] = "needs a query; nothing is typed there",
        ["/{lang}/{place}/plan"] = "leads to the models",
        ["/{lang}/{place}/plan/model/{number}/file"] = "a file",
        ["/{lang}/{place}/plan/results/{run}/tables.zip"] = "a file",
        ["/{lang}/{place}/plan/results/{run}/tables/{table}/csv"] = "a file",
        ["/{lang}/{place}/records/{kind}/sheet.xlsx"] = "a file",
        ["/{lang}/{place}/meetings.ics"] = "a file",
        ["/{lang}/{place}/records/{kind}/{code}"] = "shows a record; nothing is typed there",
        ["/{lang}/{place}/records/{kind}/{code}/history"] = "shows a record; nothing is typed there",
        ["/{lang}/{place}/records/{kind}/{code}/merge"] = "the choice stands in the address",
        ["/{lang}/{place}/records/{kind}/{code}/edit"] = "the form of a new record, filled in",
        ["/{lang}/{place}/records/logframe/{code}/grid"] = "waits for a logframe: LogframeGridTests",
        ["/{lang}/{place}/logframes/{code}"] = "shows a record; nothing is typed there",
        ["/{lang}/{place}/logframes/{code}/rows"] = "rows are ticked there; nothing is typed",
        ["/{lang}/{place}/indicators/reports"] = "waits for a report: ReportDeskTests",
        ["/{lang}/{place}/indicators/{code}"] = "waits for an indicator: IndicatorJourneyTests",
        ["/{lang}/{place}/indicators/{code}/reports/new"] = "waits for an indicator: IndicatorJourneyTests",
        ["/{lang}/{place}/indicators/{code}/reports/{report}"] = "the form of a new report, filled in",
        ["/{lang}/{place}/reports/drafts/{number}"] = "waits for a draft: KeptReportPagesTests",
        ["/{lang}/{place}/reports/drafts/{number}/{file}"] = "a file",
        ["/{lang}/{place}/frameworks/{code}"] = "shows a record; nothing is typed there",
        ["/{lang}/{place}/projects/{code}"] = "shows a record; nothing is typed there",
        ["/{lang}/{place}/meetings/{code}"] = "shows a record; nothing is typed there",
        ["/{lang}/{place}/meetings/{code}/outcome"] = "shows a record; nothing is typed there",
        ["/{lang}/{place}/meetings/{code}/outcome/{version}"] = "waits for a closing: WorkshopPagesTests",
        ["/{lang}/{place}/meetings/{code}/outcome/document.docx"] = "a file",
        ["/{lang}/{place}/meetings/{code}/outcome/{version}/document.docx"] = "a file",
        ["/{lang}/{place}/meetings/{code}/earlier"] = "waits for a meeting: WorkshopPagesTests",
        ["/{lang}/{place}/meetings/{code}/presentations/{group}"] = "shows records; nothing is typed there",
        ["/{lang}/contribute/{token}/presentation"] = "shows records; nothing is typed there",
        ["/{lang}/{place}/meetings/{code}/links"] = "waits for a meeting: WorkshopPagesTests",
        ["/{lang}/contribute/{token}"] = "waits for a link: WorkshopPagesTests",
        ["/{lang}/contribute/worker.js"] = "a file",
        ["/{lang}/answer/{token}"] = "waits for a link: RoundPagesTests",
        ["/{lang}/answer/{token}/answers.xlsx"] = "a file",
        ["/{lang}/{place}/data/rounds/{round}"] = "waits for a round: RoundPagesTests",
        ["/{lang}/{place}/data/rounds/{round}/{request}"] = "waits for a round: RoundPagesTests",
        ["/{lang}/mentions/{comment}"] = "leads to a comment",
        ["/{lang}/{place}/inventories/{year}/export"] = "a file",
        ["/{lang}/{place}/inventories/{year}/versions/{number}"] = "waits for a review: ReviewPagesTests",
        ["/{lang}/{place}/inventories/{year}/versions/{number}/verification"] =
            "waits for a review: ReviewPagesTests",
        ["/{lang}/credits/ledger.csv"] = "a file",
        ["/{lang}/credits/cad-trust.json"] = "a file",
        ["/{lang}/credits/certificates/{project}/{number}"] = "waits for a seal; nothing is sent from there",
        ["/{lang}/{place}/reports/{name}"] = "shows a report; nothing is typed there",
        ["/{lang}/{place}/reports/packs/{name}"] = "waits for a form: FormsPagesTests",
        ["/{lang}/{place}/countries/{code}"] = "shows a record; nothing is typed there",
    };

    /// <summary>The forms that the walk meets, by their ids.</summary>
    private static readonly string[] Kept =
    [
        "accept",
        "appoint",
        "ask",
        "assign",
        "assume",
        "base",
        "calculator-form",
        "cells",
        "comment",
        "filter",
        "invite-form",
        "items",
        "keep",
        "key",
        "keys",
        "localise",
        "member",
        "moment",
        "open-round",
        "outline-form",
        "packs",
        "period",
        "plan",
        "population",
        "profile-form",
        "record",
        "search",
        "sign-in",
        "start",
        "submit",
        "year-form",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_switch_of_language_keeps_every_form_of_every_page()
    {
        using var admin = await Guest.OfAsync(site, "Admin");
        using var visitor = new Guest(site);
        var (plan, run) = await PlanAsync(admin);
        var samples = new Samples(
            await DraftAsync(admin),
            await InviteAsync(),
            await PersonAsync(),
            plan,
            run
        );
        var (kept, violations, unreached) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var route in Routes().Where(route => !Unseen.ContainsKey(route.Name)))
        {
            var isReached = false;
            foreach (var place in new[] { Town, "khon-kaen" })
            {
                var path = route.At(place, samples);
                var guest =
                    route.Name.Contains("sign-in", StringComparison.Ordinal)
                    || route.Name.Contains("token", StringComparison.Ordinal)
                        ? visitor
                        : admin;
                var page = await guest.GetAsync(path);
                isReached |= page.Status == HttpStatusCode.OK;
                if (page.Status == HttpStatusCode.OK)
                {
                    await CheckAsync(guest, path, page.Text, kept, violations);
                }
            }

            if (!isReached)
            {
                unreached.Add(route.Name);
            }
        }

        await admin.PostAsync(
            $"/en/{Town}/data/import/{samples.Draft}/discard",
            [("form-token", Guest.TokenOf((await admin.GetAsync("/en/me")).Text))]
        );
        Assert.Empty(unreached);
        Assert.True(violations.Count == 0, string.Join("\n", violations));
        Assert.Equal(Kept, kept.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>Fills in a page's forms, asks for Thai, and compares.</summary>
    private static async Task CheckAsync(
        Guest guest,
        string path,
        string page,
        List<string> kept,
        List<string> violations
    )
    {
        var asking = HtmlForm.AllOf(page).Where(form => form.Typed.Count > 0).ToList();
        var button = HtmlForm.FindSwitch(page, "th");
        foreach (var form in asking)
        {
            if (button is null || button.Form != form.Id)
            {
                violations.Add($"{path}: no switch keeps the form '{form.Id}' with {form.Typed[0].Name}");
                continue;
            }

            var filled = Fill(form);
            var sent = filled.Select(field => field.Sent).OfType<(string, string)>();
            var answer = await SendAsync(guest, button, [.. sent]);
            var again = HtmlForm.AllOf(answer.Text).FirstOrDefault(one => one.Id == form.Id);
            var expected = Values(filled);
            var found = again is null ? "no form" : Values(again.Fields);
            kept.Add(form.Id!);
            var isThai = answer.Text.Contains("<html lang=\"th\">", StringComparison.Ordinal);
            if (answer.Status != HttpStatusCode.OK || !isThai || found != expected)
            {
                violations.Add($"{path} {form.Id}: {answer.Status} sent {expected}, back came {found}");
            }

            if (again?.Fields.Any(field => field.Kind is "password" && field.Value.Length > 0) is true)
            {
                violations.Add($"{path} {form.Id}: a password is written into the page");
            }
        }
    }

    /// <summary>
    /// The fields with something in each; of choices that exclude each other the last is made.
    /// </summary>
    private static List<HtmlField> Fill(HtmlForm form)
    {
        var filled = new List<HtmlField>();
        foreach (var (at, field) in form.Fields.Index())
        {
            var isExcluded =
                field.Kind is "radio" && form.Fields.Skip(at + 1).Any(later => later.Name == field.Name);
            filled.Add(
                !field.IsTyped ? field
                : isExcluded ? field with { IsChosen = false }
                : field.Filled(at)
            );
        }

        return filled;
    }

    private static Task<Answer> SendAsync(
        Guest guest,
        HtmlSwitch button,
        IReadOnlyList<(string Name, string Value)> fields
    )
    {
        (string, string)[] pressed = button.Name is null ? [] : [(button.Name, button.Value ?? string.Empty)];
        var all = fields.Concat(pressed).ToList();
        return button.Method == "post"
            ? guest.PostAsync(button.Address, all)
            : guest.GetAsync(
                button.Address.Split('?')[0]
                    + "?"
                    + string.Join('&', all.Select(one => $"{one.Item1}={Uri.EscapeDataString(one.Item2)}"))
            );
    }

    /// <summary>
    /// What is filled in. A row that was new has an id when it comes back, beside another empty one, so of a
    /// row's field the last name counts.
    /// </summary>
    private static string Values(IEnumerable<HtmlField> fields) =>
        string.Join(
            " | ",
            fields
                .Where(field => field.IsTyped)
                .Select(field => field.Sent)
                .OfType<(string Name, string Value)>()
                .Where(field => field.Value.Length > 0)
                .Where(field => !field.Name.StartsWith("row-of/", StringComparison.Ordinal))
                .Select(field => $"{field.Name.Split('/')[^1]}={field.Value}")
                .Order(StringComparer.Ordinal)
        );

    /// <summary>
    /// A monthly form without a year, with an item that is unknown and a cell that is no number.
    /// </summary>
    private static async Task<string> DraftAsync(Guest admin)
    {
        var form = new CraftedForm()
            .Row(3, ["รายการ", "หน่วย", .. CraftedForm.Months])
            .Row(4, ["ไฟฟ้า – ที่อยู่อาศัย", "kWh", "4O", .. Enumerable.Range(2, 11).Cast<object>()])
            .Row(5, ["น้ำแข็งแห้ง", "kg", .. Enumerable.Range(1, 12).Cast<object>()]);
        using var content = new MultipartFormDataContent();
        content.Add(new ByteArrayContent(form.ToBytes()), "file", "no-year.xlsx");
        var answer = await admin.CallAsync(HttpMethod.Post, $"/en/{Town}/data/import", content);
        return answer.Header("Location").Split('/')[^1];
    }

    /// <summary>A model of the town that was solved, with an emission.</summary>
    private static async Task<(string Plan, string Run)> PlanAsync(Guest admin)
    {
        var stored = await Planner.StoreAsync(admin, SmallModel.With());
        var number = stored.GetProperty("number").GetInt64().ToString(CultureInfo.InvariantCulture);
        return (number, await Planner.RunAsync(admin, $"/api/v1/places/{Town}/plans/{number}"));
    }

    private async Task<string> InviteAsync()
    {
        var request = new MemberRequest(new PlaceCode(Town), "switching@example.org", Role.Viewer);
        using var scope = site.Services.CreateScope();
        var invited = await scope
            .ServiceProvider.GetRequiredService<InvitePerson>()
            .RunAsync(Actor.LocalAdministrator, request, Cancellation);
        return invited.Value!.Secret.Text;
    }

    private async Task<string> PersonAsync()
    {
        var email = EmailAddress.Load("viewer@example.org");
        var store = site.Services.GetRequiredService<IPersonStore>();
        return (await store.FindPersonAsync(email, Cancellation))!.Id.Value;
    }

    /// <summary>Every page that can be opened.</summary>
    private IEnumerable<PageRoute> Routes() =>
        from endpoint in site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
        let methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
        where methods.Contains("GET", StringComparer.Ordinal)
        let route = new PageRoute(endpoint.RoutePattern)
        where !route.Name.StartsWith("/api/", StringComparison.Ordinal)
        where !route.Name.StartsWith("/openapi/", StringComparison.Ordinal)
        select route;

    /// <summary>What addresses name, once it is there.</summary>
    private sealed record Samples(string Draft, string Invitation, string Person, string Plan, string Run);

    private sealed record PageRoute(RoutePattern Pattern)
    {
        /// <summary>The pattern with bare names of its parameters.</summary>
        public string Name { get; } = "/" + string.Join('/', Pattern.PathSegments.Select(TextOf));

        /// <summary>An address in English.</summary>
        public string At(string place, Samples samples) =>
            Name.Replace("{lang}", "en", StringComparison.Ordinal)
                .Replace("{project}", CreditExample.Project, StringComparison.Ordinal)
                .Replace("{claim}", CreditExample.Claim, StringComparison.Ordinal)
                .Replace("{account}", CreditExample.Account, StringComparison.Ordinal)
                .Replace("{organisation}", CreditExample.Organisation, StringComparison.Ordinal)
                .Replace("periods/{number}", $"periods/{CreditExample.Period}", StringComparison.Ordinal)
                .Replace("{vintage}/{number}", $"{CreditExample.Issued}/1", StringComparison.Ordinal)
                .Replace("{deed}", "retire", StringComparison.Ordinal)
                .Replace("{place}", place, StringComparison.Ordinal)
                .Replace("{year}", "2019", StringComparison.Ordinal)
                .Replace("methods/{name}", "methods/incineration", StringComparison.Ordinal)
                .Replace("incineration/keep", "incineration/keep?example=yes", StringComparison.Ordinal)
                .Replace("{name}", "total", StringComparison.Ordinal)
                .Replace("{kind}", "project", StringComparison.Ordinal)
                .Replace("{token}", samples.Invitation, StringComparison.Ordinal)
                .Replace("{person}", samples.Person, StringComparison.Ordinal)
                .Replace("import/{number}", $"import/{samples.Draft}", StringComparison.Ordinal)
                .Replace("model/{number}", $"model/{samples.Plan}", StringComparison.Ordinal)
                .Replace("{run}", samples.Run, StringComparison.Ordinal)
                .Replace("{table}", "ProductionByTechnologyAnnual", StringComparison.Ordinal)
                .Replace("changes/{number}", "changes/1", StringComparison.Ordinal);

        private static string TextOf(RoutePatternPathSegment segment) =>
            string.Concat(segment.Parts.Select(Text));

        private static string Text(RoutePatternPart part) =>
            part switch
            {
                RoutePatternLiteralPart literal => literal.Content,
                RoutePatternSeparatorPart separator => separator.Content,
                RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
                _ => string.Empty,
            };
    }
}
