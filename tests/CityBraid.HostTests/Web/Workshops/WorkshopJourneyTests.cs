using CityBraid.Cooperation;
using CityBraid.Tests.Storage;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Workshops;

/// <summary>
/// The workshop that writes its outcome (journey J7, steps 1 to 4, 6 and 7): four country groups at once on
/// phones, one of them without a connection for a while.
/// </summary>
public sealed class WorkshopJourneyTests(Browser browser)
{
    private const string Meeting = "/meetings/policy-workshop";

    /// <summary>A4 less its margins: 174 mm at 96 dots an inch.</summary>
    private const int SheetWidth = 657;

    private const string GoalText = "f/logframe/";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<TestEngine, string> Runs =>
        new() { { TestEngine.Sqlite, "th" }, { TestEngine.Postgres, "en" } };

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task A_workshop_of_four_groups_writes_its_outcome(TestEngine engine, string lang)
    {
        await using var site = await WorkshopSite.OpenAsync(engine, Cancellation);
        await using var secretary = await WorkshopWindow.OfSecretaryAsync(browser, site, lang);

        await PlanAsync(secretary);
        var links = await InviteAsync(secretary);
        await OpenWithEarlierFatesAsync(secretary);
        await WorkshopPresentation.PresentAsync(secretary, Meeting);

        await using var india = await WorkshopWindow.OfGroupAsync(browser, site, lang);
        await using var indonesia = await WorkshopWindow.OfGroupAsync(browser, site, lang);
        await using var mongolia = await WorkshopWindow.OfGroupAsync(browser, site, lang);
        await using var vietNam = await WorkshopWindow.OfGroupAsync(browser, site, lang);
        await using var second = await WorkshopWindow.OfGroupAsync(browser, site, lang);
        await WorkshopPresentation.PresentByLinkAsync(india, links["india"]);
        await Task.WhenAll(
            WriteAsync(india, links["india"], "Asha Rao", "institutions"),
            WriteAsync(indonesia, links["indonesia"], "Budi Santoso", "knowledge"),
            WriteOfflineAsync(mongolia, second, links["mongolia"]),
            WriteAsync(vietNam, links["viet-nam"], "Lan Nguyen", "finance")
        );

        await DecideAsync(secretary);
        await CloseAsync(secretary);
        await PrintAsync(secretary);
        await DownloadAsync(secretary);
        await SignAndPublishAsync(secretary);
        await ChangeAfterwardsAsync(secretary, site);

        WorkshopWindow[] windows = [secretary, india, indonesia, mongolia, vietNam, second];
        Assert.Empty(windows.SelectMany(window => window.Noises));
    }

    /// <summary>Step 1: a workshop with two sessions and their objectives.</summary>
    private static async Task PlanAsync(WorkshopWindow secretary)
    {
        await secretary.GoAsync("/records/meeting/new");
        await secretary.FillAsync("code", "policy-workshop");
        await secretary.FillAsync("f/name/th", "การประชุมเชิงปฏิบัติการพัฒนานโยบาย");
        await secretary.FillAsync("f/name/en", "Policy development workshop");
        await secretary.FillAsync("f/name/zh", "政策制定研讨会");
        await secretary.ChooseAsync("f/form", "workshop");
        await secretary.ChooseAsync("f/series", "urban-nexus-workshops");
        await secretary.FillAsync("f/valid_from", "2562-03-05");
        await secretary.FillAsync("f/valid_to", "2562-03-06");
        await secretary.FillAsync("f/venue/en", "United Nations Conference Centre, Bangkok");
        await secretary.FillAsync("row/agenda/title/en", "Challenges of integration");
        await secretary.FillAsync("row/agenda/objective/en", "Name what stands in the way, and why");
        await secretary.Page.Locator("main [name='f/organisers/escap']").CheckAsync();
        await secretary.PressAsync("บันทึก", "Save");
        await secretary.ExpectAsync("5 มี.ค. 2562", "5 Mar 2019");
        await secretary.ExpectAsync("Name what stands in the way, and why");
        await secretary.CheckAsync();
    }

    /// <summary>Step 1: a link for each of four country groups.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> InviteAsync(WorkshopWindow secretary)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        await secretary.GoAsync($"{Meeting}/links");
        foreach (var (code, _, _) in WorkshopSite.Groups)
        {
            await secretary.ChooseAsync("group", code);
            await secretary.PressAsync("สร้างลิงก์", "Make a link");
            links.Add(code, await secretary.Page.GetByTestId("new-link").InnerTextAsync());
        }

        await secretary.CheckAsync();
        Assert.Equal(4, links.Values.Distinct(StringComparer.Ordinal).Count());
        return links;
    }

    /// <summary>Step 2: what became of earlier recommendations; who drops one says why.</summary>
    private static async Task OpenWithEarlierFatesAsync(WorkshopWindow secretary)
    {
        await secretary.GoAsync(Meeting);
        await secretary.FollowAsync("ข้อเสนอแนะครั้งก่อน", "Earlier recommendations");
        await secretary.ChooseAsync("fate/earlier/items/one", "done");
        await secretary.ChooseAsync("fate/earlier/items/two", "dropped");
        await secretary.ChooseAsync("fate/earlier/items/three", "carried-over");
        await secretary.PressAsync("บันทึก", "Save");
        await secretary.ExpectAsync("ต้องมีเหตุผล", "needs a reason");
        await secretary.CheckAsync();
        await secretary.FillAsync("reason/earlier/items/two", "It is on the web");
        await secretary.PressAsync("บันทึก", "Save");
        await Assertions.Expect(secretary.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await secretary.CheckAsync();
        await Assertions
            .Expect(secretary.Page.Locator("[name='fate/earlier/items/two']"))
            .ToHaveValueAsync("dropped");
        await Assertions
            .Expect(secretary.Page.Locator("[name='reason/earlier/items/two']"))
            .ToHaveValueAsync("It is on the web");
    }

    /// <summary>Step 4: a challenge with its cause becomes a logframe.</summary>
    private static async Task WriteAsync(WorkshopWindow window, string link, string name, string area)
    {
        await StartAsync(window, link, name);
        await FillInAsync(window, $"Challenge of {name}", area);
        await window.PressAsync("บันทึก", "Save");
        await window.ExpectDraftsAsync("ส่งร่างครบทุกฉบับแล้ว", "All drafts are sent.");
        await window.CheckAsync();
        await ExpectWrittenAsync(window, $"Challenge of {name}");
    }

    /// <summary>Step 4 without a connection: nothing is lost, and a field of two is told.</summary>
    private static async Task WriteOfflineAsync(WorkshopWindow window, WorkshopWindow second, string link)
    {
        await StartAsync(window, link, "Bat Bold");
        await FillInAsync(window, "Challenge of Mongolia", "training");
        await window.PressAsync("บันทึก", "Save");
        await window.ExpectDraftsAsync("ส่งร่างครบทุกฉบับแล้ว", "All drafts are sent.");
        await StartAsync(second, link, "Oyun Dorj");

        await window.BreakLineAsync(isBroken: true);
        await window.UnfoldAsync();
        await Field(window, "/name/").First.FillAsync("Challenge of Mongolia, said offline");
        await Field(window, "/assumption/").First.FillAsync("The ministries agree");
        await window.PressHereAsync("บันทึก", "Save");
        await window.ExpectDraftsAsync("มีร่าง 2 ฉบับรอส่ง", "2 drafts wait to be sent");
        await window.CheckAsync();
        await window.Page.ReloadAsync();
        await window.ExpectDraftsAsync("มีร่าง 2 ฉบับรอส่ง", "2 drafts wait to be sent");

        await second.UnfoldAsync();
        await Field(second, "/name/").First.FillAsync("Challenge of Mongolia, said by another");
        await Field(second, "/indicator/").First.FillAsync("Cities with a register");
        await second.PressAsync("บันทึก", "Save");
        await second.ExpectDraftsAsync("ส่งร่างครบทุกฉบับแล้ว", "All drafts are sent.");

        await window.BreakLineAsync(isBroken: false);
        await window.ExpectAsync("Challenge of Mongolia, said by another");
        await window.ExpectAsync("Challenge of Mongolia, said offline");
        await window.CheckAsync();
        await window.PressAsync("ใช้ข้อความของฉัน", "Keep mine");
        await window.ExpectDraftsAsync("ส่งร่างครบทุกฉบับแล้ว", "All drafts are sent.");
        await ExpectWrittenAsync(window, "Challenge of Mongolia, said offline");
        await Assertions.Expect(Field(window, "/assumption/").First).ToHaveValueAsync("The ministries agree");
        await Assertions
            .Expect(Field(window, "/indicator/").First)
            .ToHaveValueAsync("Cities with a register");
    }

    private static async Task StartAsync(WorkshopWindow window, string link, string name)
    {
        await window.Page.GotoAsync(link);
        await window.ExpectAsync("Challenges of integration");
        await window.CheckAsync();
        await window.FillAsync("as", name);
        await window.ChooseAsync("in", "en");
        await window.PressAsync("เริ่มเขียน", "Start writing");
        await window.ExpectAsync(name);
        await window.Page.WaitForFunctionAsync(
            "() => navigator.serviceWorker.ready.then(async () => (await caches.keys()).length > 0 &&"
                + " (await (await caches.open('citybraid-work')).keys()).length > 2)"
        );
    }

    private static async Task FillInAsync(WorkshopWindow window, string challenge, string area)
    {
        await window.UnfoldAsync();
        await Field(window, "/name/").First.FillAsync(challenge);
        await Field(window, $"/areas/{area}").First.CheckAsync();
        await Field(window, "/cause/").First.FillAsync("Departments plan alone");
        await Level(window, "goal").FillAsync("Cities plan water, energy and food together");
        await Level(window, "outcome").FillAsync("A task force decides in each city");
        await Level(window, "output").FillAsync("A task force is named");
        await Level(window, "activity").FillAsync("Two trainings are held");
        await Field(window, "/valid_from").First.FillAsync("2562");
        await Field(window, "/valid_to").First.FillAsync("2564");
        await window
            .Page.Locator("[name^='f/recommendation/']")
            .First.FillAsync($"Recommendation beside: {challenge}");
        await window.CheckAsync();
    }

    private static async Task ExpectWrittenAsync(WorkshopWindow window, string challenge)
    {
        await window.Page.ReloadAsync();
        await window.UnfoldAsync();
        await Assertions.Expect(Field(window, "/name/").First).ToHaveValueAsync(challenge);
        await Assertions
            .Expect(Level(window, "goal"))
            .ToHaveValueAsync("Cities plan water, energy and food together");
        await Assertions.Expect(Field(window, "/valid_to").First).ToHaveValueAsync("2021");
    }

    private static ILocator Field(WorkshopWindow window, string part) =>
        window.Page.Locator($"#work [name^='f/'][name*='{part}']");

    private static ILocator Level(WorkshopWindow window, string level) =>
        window.Page.Locator($"#work [name^='{GoalText}'][name*='/levels/{level}-'][name*='/text/']").First;

    /// <summary>Step 6: a decision with owner and due day, a task of it, and who was there.</summary>
    private static async Task DecideAsync(WorkshopWindow secretary)
    {
        await secretary.GoAsync(Meeting);
        await secretary.FollowAsync("บันทึกมติ", "Record a decision");
        await secretary.FillAsync("code", "meet-again");
        await secretary.FillAsync("f/name/en", "The groups meet again in a year");
        await secretary.ChooseAsync("f/owner", "escap");
        await secretary.FillAsync("f/due", "2563-03-05");
        await secretary.PressAsync("บันทึก", "Save");
        await secretary.ExpectAsync("The groups meet again in a year");

        await secretary.GoAsync("/records/action-item/new?decision=meet-again");
        await secretary.FillAsync("f/name/en", "Book the hall");
        await secretary.FillAsync("f/assignee", WorkshopSite.Secretary);
        await secretary.FillAsync("f/due", "2570-01-31");
        await secretary.PressAsync("บันทึก", "Save");
        await secretary.GoToAsync(secretary.Say("/th/home", "/en/home"));
        await secretary.ExpectAsync("Book the hall");

        await secretary.GoAsync("/records/meeting/policy-workshop/edit");
        await secretary.ChooseAsync("row/participation/measure", "attendance");
        await secretary.FillAsync("row/participation/channel/en", "In the hall");
        await secretary.FillAsync("row/participation/count", "130");
        await secretary.PressAsync("บันทึก", "Save");
        await secretary.ExpectAsync("130");
    }

    /// <summary>Step 7: within a minute every row is there, in three languages.</summary>
    private static async Task CloseAsync(WorkshopWindow secretary)
    {
        await secretary.GoAsync($"{Meeting}/outcome");
        var before = TimeProvider.System.GetTimestamp();
        await secretary.PressAsync("ปิดการประชุม", "Close the workshop");
        await secretary.ExpectAsync("ฉบับที่ 1", "Version 1");
        Assert.InRange(TimeProvider.System.GetElapsedTime(before).TotalSeconds, 0, 60);
        Assert.EndsWith(
            $"{Meeting}/outcome/1",
            new Uri(secretary.Page.Url).AbsolutePath,
            StringComparison.Ordinal
        );
        await ExpectOutcomeAsync(secretary);
        await secretary.CheckAsync();
        foreach (var lang in new[] { "th", "en", "zh" })
        {
            await secretary.GoToAsync($"/{lang}/{WorkshopSite.Programme}{Meeting}/outcome/1");
            await ExpectOutcomeAsync(secretary);
            await secretary.CheckAsync();
        }
    }

    private static async Task ExpectOutcomeAsync(WorkshopWindow secretary)
    {
        string[] texts =
        [
            "Challenge of Asha Rao",
            "Challenge of Budi Santoso",
            "Challenge of Mongolia, said offline",
            "Challenge of Lan Nguyen",
            "Recommendation beside: Challenge of Mongolia",
            "Cities plan water, energy and food together",
            "The groups meet again in a year",
            "Book the hall",
        ];
        foreach (var text in texts)
        {
            await secretary.ExpectAsync(text);
        }

        Assert.Equal(
            4,
            await secretary.Page.Locator("section[aria-labelledby=logframe] article").CountAsync()
        );
        Assert.Equal(
            4,
            await secretary.Page.Locator("section[aria-labelledby=recommendation] article h3 a").CountAsync()
        );
    }

    /// <summary>Step 7: on paper only the outcome is left, no wider than a sheet.</summary>
    private static async Task PrintAsync(WorkshopWindow secretary)
    {
        var page = secretary.Page;
        var (width, height) = (page.ViewportSize!.Width, page.ViewportSize.Height);
        await page.SetViewportSizeAsync(SheetWidth, height);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (
            var onScreenOnly in new[] { "header", "footer", "main button", "main form", "main .actions" }
        )
        {
            foreach (var part in await page.Locator(onScreenOnly).AllAsync())
            {
                Assert.False(await part.IsVisibleAsync(), $"{onScreenOnly} is printed");
            }
        }

        await secretary.ExpectAsync("Challenge of Mongolia, said offline");
        Assert.True(
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= SheetWidth,
            "the outcome is wider than the paper"
        );
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.SetViewportSizeAsync(width, height);
    }

    /// <summary>Step 7: the same as a document to edit, in the reader's language.</summary>
    private static async Task DownloadAsync(WorkshopWindow secretary)
    {
        await secretary.GoAsync($"{Meeting}/outcome/1");
        var download = await secretary.Page.RunAndWaitForDownloadAsync(() =>
            secretary.FollowAsync("เอกสารสำหรับแก้ไข (DOCX)", "Document to edit (DOCX)")
        );
        await using var content = await download.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, Cancellation);
        using var document = WordprocessingDocument.Open(copy, isEditable: false);
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;

        Assert.Contains("Challenge of Mongolia, said offline", text, StringComparison.Ordinal);
        Assert.Contains(secretary.Say("ความท้าทาย", "Challenges"), text, StringComparison.Ordinal);
        Assert.Contains(
            document.MainDocumentPart.HyperlinkRelationships,
            link => link.Uri.ToString().Contains("/records/decision/meet-again", StringComparison.Ordinal)
        );
    }

    /// <summary>Step 7: signed for an organisation, then published.</summary>
    private static async Task SignAndPublishAsync(WorkshopWindow secretary)
    {
        await secretary.ChooseAsync("organisation", "escap");
        await secretary.PressAsync("ลงนามรับรอง", "Sign off");
        await secretary.ExpectAsync("ลงนามรับรองแล้ว", "Signed off");
        await secretary.PressAsync("เผยแพร่", "Publish");
        await secretary.ExpectAsync("เผยแพร่แล้ว", "Published");
        await secretary.CheckAsync();
    }

    /// <summary>
    /// Step 7: later changes are told beside the version; the next workshop comes from it.
    /// </summary>
    private static async Task ChangeAfterwardsAsync(WorkshopWindow secretary, WorkshopSite site)
    {
        await site.SaveAsync(
            RecordKind.Decision,
            "meet-again",
            ("name/en", "The groups meet again in two years"),
            ("meeting", "policy-workshop")
        );
        await secretary.GoAsync($"{Meeting}/outcome/1");
        await Assertions
            .Expect(secretary.Page.Locator("section[aria-labelledby=decision]"))
            .ToContainTextAsync("The groups meet again in a year");
        await Assertions
            .Expect(secretary.Page.GetByTestId("since"))
            .ToContainTextAsync("The groups meet again in two years");

        await secretary.FollowAsync("สร้างการประชุมครั้งถัดไปจากครั้งนี้", "The next workshop from this one");
        await secretary.FillAsync("code", "policy-workshop-2");
        await secretary.FillAsync("f/valid_from", "2563-03");
        await secretary.PressAsync("บันทึก", "Save");
        await secretary.GoAsync("/meetings/policy-workshop-2/earlier");
        await Assertions
            .Expect(secretary.Page.Locator("main"))
            .ToContainTextAsync("Recommendation beside: Challenge of Lan Nguyen");
    }
}
