using CityBraid.Cooperation;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Workshops;

/// <summary>
/// The verbs of the source documents about joint work, each done by somebody in a browser.
/// </summary>
public sealed class WorkVerbTests(VerbRoom room) : IClassFixture<VerbRoom>
{
    [Fact]
    public Task Adopt_and_align() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync("/records/framework/new");
                await secretary.FillAsync("code", "next-plan");
                await secretary.FillAsync("f/name/en", "Plan of the task forces");
                await secretary.ChooseAsync("f/status", "draft");
                await secretary.TickAsync("f/aligned_with/agenda2030");
                await secretary.SaveAsync();
                await Assertions.Expect(secretary.Page.Locator(".tag.status-Draft")).ToBeVisibleAsync();

                await secretary.GoAsync("/records/framework/next-plan/edit");
                await secretary.ChooseAsync("f/status", "adopted");
                await secretary.SaveAsync();
                await Assertions.Expect(secretary.Page.Locator(".tag.status-Adopted")).ToBeVisibleAsync();
                await Assertions
                    .Expect(secretary.Page.Locator("main a[href$='/frameworks/agenda2030']"))
                    .ToHaveCountAsync(1);
            }
        );

    [Fact]
    public Task Draft_publish_and_brand_together() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync("/records/publication/new");
                await secretary.FillAsync("code", "paper");
                await secretary.FillAsync("f/name/en", "Concept of the task forces");
                await secretary.ChooseAsync("f/form", "concept-paper");
                await secretary.ChooseAsync("f/status", "in-preparation");
                await secretary.TickAsync("f/frameworks/agenda2030");
                await secretary.TickAsync("f/co_branded");
                await secretary.FillAsync("row/documents/title/en", "Draft of May");
                await secretary.FillAsync("row/documents/address", "https://example.org/draft.docx");
                await secretary.SaveAsync();
                await Assertions
                    .Expect(
                        secretary.Page.GetByRole(
                            AriaRole.Link,
                            new() { Name = "https://example.org/draft.docx" }
                        )
                    )
                    .ToHaveAttributeAsync("rel", "noreferrer nofollow");

                await secretary.GoAsync("/records/publication/paper/edit");
                await secretary.ChooseAsync("f/status", "published");
                await secretary.SaveAsync();
                await secretary.GoAsync("/frameworks/agenda2030");
                var listed = secretary
                    .Page.Locator("li")
                    .Filter(new() { HasText = "Concept of the task forces" });
                await Assertions.Expect(listed).ToContainTextAsync("Concept paper");
                await Assertions.Expect(listed).ToContainTextAsync("Published");
            }
        );

    [Fact]
    public Task Lead_assist_advise_and_review_with_peers() =>
        DoAsync(
            async (secretary, site) =>
            {
                await site.SaveAsync(RecordKind.Project, "led", ("name/en", "A joint project"));
                await secretary.GoAsync("/records/project/led/edit");
                await secretary.ChooseAsync("row-of/partners", "giz");
                await secretary.TickAsync("row/partners/contributions/leads");
                await secretary.SaveAsync();
                await secretary.GoAsync("/records/project/led/edit");
                await secretary.ChooseAsync("row-of/partners", "escap");
                await secretary.TickAsync("row/partners/contributions/assists");
                await secretary.TickAsync("row/partners/contributions/advises");
                await secretary.TickAsync("row/partners/contributions/reviews");
                await secretary.SaveAsync();
                await secretary.ExpectAsync("Leads");
                await secretary.ExpectAsync("Advises, Assists, Reviews");
            }
        );

    [Fact]
    public Task Apply() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync("/records/proposal/new");
                await secretary.FillAsync("code", "joint-application");
                await secretary.FillAsync("f/name/en", "A joint application");
                await secretary.ChooseAsync("f/stage", "submitted");
                await secretary.SaveAsync();
                await secretary.GoAsync("/records/proposal/joint-application/edit");
                await secretary.ChooseAsync("f/stage", "granted");
                await secretary.SaveAsync();
                await secretary.ExpectAsync("Granted");
                await secretary.GoAsync("/records/proposal/joint-application/history");
                await secretary.ExpectAsync("submitted");
            }
        );

    [Fact]
    public Task Report() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync("/records/mandate/new");
                await secretary.FillAsync("code", "yearly");
                await secretary.FillAsync("f/name/en", "Report on the task forces");
                await secretary.ChooseAsync("f/status", "in-force");
                await secretary.ChooseAsync("f/every", "year");
                await secretary.FillAsync("f/date", "2019-03-06");
                await secretary.FillAsync("f/assignee", "nobody@example.org");
                await secretary.SaveAsync();
                await secretary.ExpectAsync("Nobody with the address 'nobody@example.org' works here");
                await secretary.GoAsync(string.Empty);
                var due = secretary.Page.Locator("section[aria-labelledby=due]");
                await Assertions.Expect(due).ToContainTextAsync("Report on the task forces");

                await secretary.GoAsync("/records/mandate/yearly/edit");
                await secretary.FillAsync("f/reported", "2099-03-01");
                await secretary.SaveAsync();
                await secretary.GoAsync(string.Empty);
                await Assertions
                    .Expect(secretary.Page.GetByRole(AriaRole.Main))
                    .Not.ToContainTextAsync("Report on the task forces");
            }
        );

    [Fact]
    public Task Implement_and_monitor() =>
        DoAsync(
            async (secretary, site) =>
            {
                await site.SaveAsync(
                    RecordKind.Project,
                    "joint",
                    ("name/en", "A joint project"),
                    ("partners/giz/monitoring", "50"),
                    ("partners/escap/monitoring", "40")
                );
                await secretary.GoAsync("/records/activity/new?project=joint");
                await secretary.FillAsync("f/name/en", "Build a biogas plant");
                await secretary.ChooseAsync("f/status", "in-progress");
                await secretary.SaveAsync();
                await secretary.GoAsync("/projects/joint");
                await secretary.ExpectAsync("Build a biogas plant");
                // Nine tenths of the monitoring are told: whoever may mend it reads so on the page.
                await secretary.ExpectAsync("90");
            }
        );

    [Fact]
    public Task Organise_and_attend() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync("/records/meeting-series/new");
                await secretary.FillAsync("code", "monthly-calls");
                await secretary.FillAsync("f/name/en", "Calls of the task forces");
                await secretary.ChooseAsync("row/cadence/every", "month");
                await secretary.ChooseAsync("row/cadence/form", "alternating");
                await secretary.SaveAsync();
                await secretary.GoAsync("/records/meeting/new?series=monthly-calls");
                await secretary.FillAsync("code", "call-1");
                await secretary.FillAsync("f/name/en", "First call");
                await secretary.TickAsync("f/organisers/giz");
                await secretary.TickAsync("f/participants/escap");
                await secretary.ChooseAsync("row/participation/measure", "attendance");
                await secretary.FillAsync("row/participation/channel/en", "in the room");
                await secretary.FillAsync("row/participation/count", "31");
                await secretary.SaveAsync();
                var counted = secretary.Page.Locator("section[aria-labelledby=participation] tbody tr");
                await Assertions.Expect(counted).ToContainTextAsync("in the room");
                await Assertions.Expect(counted).ToContainTextAsync("31");
                await secretary.GoAsync("/records/meeting-series/monthly-calls");
                await secretary.ExpectAsync("First call");
            }
        );

    [Fact]
    public Task Recommend() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync("/records/recommendation/new?meeting=ev-nexus-4");
                await secretary.FillAsync("code", "adapt");
                await secretary.FillAsync("f/name/en", "Adapt indicators to programmes");
                await secretary.ChooseAsync("f/owner", "escap");
                await secretary.FillAsync("f/due", "2015-06-30");
                await secretary.SaveAsync();
                await secretary.GoAsync("/meetings/ev-nexus-4");
                await secretary.ExpectAsync("Adapt indicators to programmes");
                await secretary.GoAsync(string.Empty);
                await Assertions
                    .Expect(secretary.Page.Locator("section[aria-labelledby=due]"))
                    .ToContainTextAsync("Adapt indicators to programmes");
            }
        );

    private Task DoAsync(Func<WorkshopWindow, WorkshopSite, Task> deed) => room.DoAsync(deed);
}
