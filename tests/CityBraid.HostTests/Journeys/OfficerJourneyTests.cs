using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CityBraid.Tests.Storage;
using Microsoft.Playwright;

namespace CityBraid.Tests.Journeys;

/// <summary>
/// A city's officer makes an inventory of an Excel form with errors: the same on each engine, in each
///   language.
/// </summary>
public sealed partial class OfficerJourneyTests(Web.Browser browser)
{
    /// <summary>What the product allows for the whole journey.</summary>
    private const int ActsMax = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly string[] Badges =
    [
        "I.1.2",
        "I.2.2",
        "I.1.1",
        "II.1.1",
        "II.1.1",
        "III.1.1",
        "III.4.1",
    ];

    private static readonly string[] Sectors = ["228,600 46.7 %", "208,800 42.6 %", "52,600 10.7 %"];

    public static MatrixTheoryData<TestEngine, string> Runs =>
        new([TestEngine.Sqlite, TestEngine.Postgres], ["th", "en"]);

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task An_excel_form_with_errors_becomes_an_inventory(TestEngine engine, string lang)
    {
        await using var site = await OfficerSite.OpenAsync(engine, TestContext.Current.CancellationToken);
        await using var window = await OfficerWindow.OpenAsync(browser, site, lang);
        await window.SignInAsync(OfficerSite.Officer);

        await StartAsync(window);
        await RecogniseAsync(window);
        await MatchAsync(window);
        await MendAsync(window);
        await ImportAsync(window);
        await ReadAsync(window);
        await TraceAsync(window);
        await FillInKeysAsync(window);
        await DeleteAndUndoAsync(window);
        await using var reviewer = await OfficerWindow.OpenAsync(browser, site, lang);
        await ReviewAsync(site, window, reviewer);
        await ReportingStep.RunAsync(window);
        await ImportAgainAsync(window);

        Assert.Empty(window.Noises.Concat(reviewer.Noises));
        Assert.InRange(window.Acts, 1, ActsMax);
    }

    /// <summary>Steps 1 and 2: the year in Thai digits.</summary>
    private static async Task StartAsync(OfficerWindow window)
    {
        await window.GoAsync("/khon-kaen");
        var name = await window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();
        Assert.Equal(window.Say("เทศบาลนครขอนแก่น", "Khon Kaen City Municipality"), name.Trim());
        await window.CheckAsync();

        await window.ClickAsync(window.Link("เริ่มบัญชีก๊าซเรือนกระจก", "Start a greenhouse-gas inventory"));
        await window.FillAsync(window.Page.Locator("#year"), "๒๕๖๒");
        await Assertions
            .Expect(window.Page.Locator("#year-hint"))
            .ToHaveTextAsync(window.Say("พ.ศ. 2562 (ค.ศ. 2019)", "2019 (BE 2562)"));
        await window.ClickAsync(window.Page.GetByRole(AriaRole.Radio, new() { Name = "BASIC" }).First);
        await window.CheckAsync();
        await window.ClickAsync(window.Button("สร้าง", "Create"));

        Assert.EndsWith("/khon-kaen/inventories/2019", window.Page.Url, StringComparison.Ordinal);
        Assert.Equal("0 %", await TextAsync(window, "completeness"));
        await window.CheckAsync();
    }

    /// <summary>Step 3: the file tells what it is.</summary>
    private static async Task RecogniseAsync(OfficerWindow window)
    {
        await window.ClickAsync(window.Link("นำเข้าจาก Excel", "Import from Excel"));
        await window.CheckAsync();
        await window.UploadAsync();
        Assert.StartsWith(
            window.Say(
                "พบแบบฟอร์มรายเดือน (แบบ อบก.) · 8 รายการ · พ.ศ. 2562",
                "Found a monthly form (TGO) · 8 items · 2019"
            ),
            await TextAsync(window, "recognised"),
            StringComparison.Ordinal
        );
        await window.CheckAsync();
        await window.ClickAsync(window.Link("ต่อไป: จับคู่รายการ", "Next: match items"));
    }

    /// <summary>Step 4: seven items are matched by their words, the eighth is left out.</summary>
    private static async Task MatchAsync(OfficerWindow window)
    {
        Assert.Equal(Badges, await window.Page.Locator(".badge").AllInnerTextsAsync());
        var unknown = window
            .Page.GetByRole(AriaRole.Listitem)
            .Filter(new() { HasText = window.Say("ไม่รู้จัก:", "Not known:") });
        await Assertions.Expect(unknown).ToHaveCountAsync(1);
        await Assertions.Expect(unknown.GetByRole(AriaRole.Heading)).ToContainTextAsync("น้ำแข็งแห้ง");
        await window.CheckAsync();

        await window.ClickAsync(
            unknown.GetByRole(
                AriaRole.Button,
                new() { Name = window.Say("ข้ามรายการนี้", "Leave this item out") }
            )
        );
        await Assertions.Expect(unknown).ToHaveCountAsync(0);
        await window.ClickAsync(window.Link("ต่อไป: แก้ไขข้อผิดพลาด", "Next: fix errors"));
    }

    /// <summary>Step 5: two errors, each mended where it is.</summary>
    private static async Task MendAsync(OfficerWindow window)
    {
        await window.Page.Locator("#problems:focus").WaitForAsync();
        var links = await window.Page.Locator("#problems").GetByRole(AriaRole.Link).AllInnerTextsAsync();
        Assert.Equal(2, links.Count);
        Assert.Contains("F8", links[1] + links[0], StringComparison.Ordinal);
        Assert.Contains("H7", links[1] + links[0], StringComparison.Ordinal);
        var onward = window.Button("ต่อไป: ดูตัวอย่าง", "Next: preview");
        Assert.True(await onward.IsDisabledAsync());
        await window.CheckAsync();

        await window.MendAsync("F8", "4000000");
        await ReloadAsync(window);
        await window.MendAsync("H7", "500000");
        await Assertions
            .Expect(window.Page.GetByTestId("errors"))
            .ToHaveTextAsync(window.Say("0 ข้อผิดพลาด", "0 errors"));
        await window.CheckAsync();
        await window.ClickAsync(onward);
    }

    /// <summary>Step 11: what was mended outlives a reload in the middle of it.</summary>
    private static async Task ReloadAsync(OfficerWindow window)
    {
        await window.Page.ReloadAsync();
        var left = window.Page.Locator("#problems").GetByRole(AriaRole.Link);
        await Assertions.Expect(left).ToHaveCountAsync(1);
        await Assertions.Expect(left).ToContainTextAsync("H7");
        await Assertions
            .Expect(window.Page.GetByRole(AriaRole.Main))
            .ToContainTextAsync(window.Say("บันทึกแล้ว", "Saved"));
    }

    /// <summary>Step 6: the total is shown before anything is on record.</summary>
    private static async Task ImportAsync(OfficerWindow window)
    {
        Assert.Equal("490,000", await TextAsync(window, "total-after"));
        await window.CheckAsync();
        await window.ClickAsync(window.Button("นำเข้า 7 รายการ", "Import 7 items"));

        await Assertions.Expect(window.Page.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        await Assertions
            .Expect(window.Page.GetByTestId("imported"))
            .ToHaveTextAsync(window.Say("นำเข้าแล้ว 7 รายการ", "7 items imported"));
        await window.CheckAsync();
        await window.ClickAsync(
            window.Page.GetByRole(
                AriaRole.Link,
                new() { Name = window.Say("ดูบัญชีก๊าซเรือนกระจก พ.ศ. 2562", "See the inventory of 2019") }
            )
        );
    }

    /// <summary>Step 7: totals, sectors, scopes; a chart and its table say the same.</summary>
    private static async Task ReadAsync(OfficerWindow window)
    {
        await ExpectTotalAsync(window, "490,000 tCO2e");
        Assert.Equal("4.26", await TextAsync(window, "per-head"));
        Assert.Equal(Sectors, await PartsAsync(window, "sectors"));
        var scopes = await PartsAsync(window, "scopes");
        Assert.StartsWith("280,000 ", scopes[0], StringComparison.Ordinal);
        Assert.StartsWith("210,000 ", scopes[1], StringComparison.Ordinal);
        await window.CheckAsync();
        await CompareAsync(window, "chart-sectors");

        await window.ClickAsync(
            window
                .Page.Locator("section[aria-labelledby=references]")
                .GetByRole(AriaRole.Link, new() { NameRegex = SecondScope() })
        );
        await Assertions.Expect(window.Number("129,600")).ToHaveCountAsync(0);
        await Assertions.Expect(window.Number("120,000").First).ToBeVisibleAsync();
        await window.CheckAsync();
        await window.GoAsync("/khon-kaen/inventories/2019");
    }

    /// <summary>Step 8: from a number to the cells it came from.</summary>
    private static async Task TraceAsync(OfficerWindow window)
    {
        await window.ClickAsync(window.Number("129,600"));
        var drawer = window.Page.GetByRole(AriaRole.Dialog);
        await Assertions
            .Expect(drawer.GetByTestId("formula"))
            .ToHaveTextAsync(
                window.Say(
                    "48,000,000 ลิตร × 2.7 kgCO2e/ลิตร ÷ 1000 = 129,600 tCO2e",
                    "48,000,000 litres × 2.7 kgCO2e/litre ÷ 1000 = 129,600 tCO2e"
                )
            );
        Assert.Equal(
            $"{OfficerSite.File} › แบบฟอร์ม › E8:P8",
            await drawer.GetByTestId("where").InnerTextAsync()
        );
        await Assertions
            .Expect(drawer)
            .ToContainTextAsync(
                window.Say(
                    $"F8: 4,0OO,000 → 4000000 แก้ไขโดย {OfficerSite.Officer}",
                    $"F8: 4,0OO,000 → 4000000, corrected by {OfficerSite.Officer}"
                )
            );
        await Assertions.Expect(drawer.Locator(".history")).ToContainTextAsync(OfficerSite.Officer);
        await window.CheckAsync();
        await window.ClickAsync(window.Button("ปิด", "Close"));
        await Assertions.Expect(drawer).Not.ToBeVisibleAsync();
    }

    /// <summary>
    /// Step 9: every reference is accounted for, and how much is estimated stands beside it.
    /// </summary>
    private static async Task FillInKeysAsync(OfficerWindow window)
    {
        await window.ClickAsync(window.Link("กรอกรหัสที่เหลือ", "Fill in the remaining keys"));
        await window.CheckAsync();
        foreach (var reference in new[] { "II.3.1", "II.3.2", "II.4.1", "II.4.2" })
        {
            await window.ChooseAsync(
                window.Page.GetByRole(
                    AriaRole.Combobox,
                    new()
                    {
                        NameRegex = new Regex($": {Regex.Escape(reference)} ", RegexOptions.None, Patience),
                    }
                ),
                "NO"
            );
        }

        var rest = window.Page.GetByRole(
            AriaRole.Group,
            new() { Name = window.Say("รายการที่ยังว่างทั้งหมด", "All that remain open") }
        );
        await window.ChooseAsync(rest.GetByRole(AriaRole.Combobox), "NE");
        await window.FillAsync(rest.GetByRole(AriaRole.Textbox), "ยังไม่มีข้อมูล");
        await window.ClickAsync(window.Button("บันทึกรหัส", "Save the keys"));

        await Assertions.Expect(window.Page.GetByTestId("completeness")).ToHaveTextAsync("100 %");
        await Assertions.Expect(window.Page.Locator(".figures")).ToContainTextAsync("(18.8 %)");
        await ExpectTotalAsync(window, "490,000 tCO2e");
        await window.CheckAsync();
    }

    /// <summary>Step 10: what is deleted comes back.</summary>
    private static async Task DeleteAndUndoAsync(OfficerWindow window)
    {
        await window.ClickAsync(
            window.Button("ลบข้อมูล น้ำเสียชุมชน", "Delete the facts of Domestic wastewater")
        );
        await ExpectTotalAsync(window, "482,400 tCO2e");
        await window.CheckAsync();
        await window.ClickAsync(window.Button("เลิกทำ", "Undo"));
        await ExpectTotalAsync(window, "490,000 tCO2e");
        await window.CheckAsync();
    }

    /// <summary>Step 12: it is sent, a reviewer calls the officer, and approves it.</summary>
    private static async Task ReviewAsync(OfficerSite site, OfficerWindow window, OfficerWindow reviewer)
    {
        await window.ClickAsync(window.Link("ส่งตรวจ", "Send for review"));
        await window.CheckAsync();
        await window.ClickAsync(window.Button("ส่งตรวจ", "Send for review"));
        Assert.Equal(window.Say("รอตรวจ", "In review"), await TextAsync(window, "state"));

        await reviewer.SignInAsync(OfficerSite.Reviewer);
        await reviewer.GoAsync("/khon-kaen/inventories/2019/trace/II.1.1-fuel.diesel.road");
        await reviewer.ClickAsync(reviewer.Link("พูดคุยเกี่ยวกับหน้านี้", "Discuss this page"));
        await reviewer.FillAsync(reviewer.Page.Locator("#text"), "@officer ตรวจสอบ EF ดีเซล");
        await reviewer.CheckAsync();
        await reviewer.ClickAsync(reviewer.Button("ส่ง", "Send"));
        await Assertions
            .Expect(reviewer.Page.Locator(".comments"))
            .ToContainTextAsync("@officer ตรวจสอบ EF ดีเซล");

        await window.GoAsync("/khon-kaen/inventories/2019");
        await Assertions.Expect(window.Page.GetByTestId("mentions")).ToContainTextAsync("1");
        Assert.Equal(["officer@khonkaen.example"], await site.ListLettersAsync("mention"));
        await window.ClickAsync(window.Page.GetByTestId("mentions"));
        await window.CheckAsync();
        await window.ClickAsync(window.Page.Locator(".mentions a").First);
        await Assertions
            .Expect(window.Page.Locator(".comments"))
            .ToContainTextAsync("@officer ตรวจสอบ EF ดีเซล");
        await Assertions.Expect(window.Page.GetByTestId("mentions")).ToHaveCountAsync(0);

        await reviewer.GoAsync("/khon-kaen/inventories/2019/review");
        await reviewer.CheckAsync();
        await reviewer.ClickAsync(reviewer.Button("อนุมัติ", "Approve"));
        Assert.Equal(
            reviewer.Say("เสร็จ (อนุมัติแล้ว)", "Done (approved)"),
            await TextAsync(reviewer, "state")
        );
        await window.GoAsync("/khon-kaen/inventories/2019");
        Assert.Equal(window.Say("เสร็จ (อนุมัติแล้ว)", "Done (approved)"), await TextAsync(window, "state"));
    }

    /// <summary>Step 14: the same file again changes nothing.</summary>
    private static async Task ImportAgainAsync(OfficerWindow window)
    {
        await window.ClickAsync(window.Link("นำเข้าจาก Excel", "Import from Excel"));
        await window.UploadAsync();
        await window.ClickAsync(window.Link("ดูตัวอย่าง", "Preview"));
        Assert.StartsWith(
            window.Say("0 เปลี่ยนแปลง", "0 changes"),
            await TextAsync(window, "no-change"),
            StringComparison.Ordinal
        );
        Assert.Equal("490,000", await TextAsync(window, "total-after"));
        await window.CheckAsync();
    }

    /// <summary>What is drawn and what the table says are the same numbers.</summary>
    private static async Task CompareAsync(OfficerWindow window, string id)
    {
        var figure = window.Page.Locator($"#{id}");
        await figure.ScrollIntoViewIfNeededAsync();
        await figure.Locator(".chart-canvas svg").WaitForAsync();
        await window.ClickAsync(
            figure.GetByRole(AriaRole.Tab, new() { Name = window.Say("ตาราง", "Table"), Exact = true })
        );
        await Assertions.Expect(figure.GetByRole(AriaRole.Table)).ToBeVisibleAsync();

        using var drawn = JsonDocument.Parse((await figure.GetAttributeAsync("data-chart"))!);
        var inChart = drawn
            .RootElement.GetProperty("series")
            .EnumerateArray()
            .SelectMany(series => series.GetProperty("values").EnumerateArray())
            .Where(value => value.ValueKind is JsonValueKind.Number)
            .Select(value => value.GetDecimal());
        var inTable = await figure
            .Locator("table data")
            .EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.value)");
        Assert.Equal(
            inChart.Order(),
            inTable.Select(text => decimal.Parse(text, CultureInfo.InvariantCulture)).Order()
        );
        Assert.Equal(490_000m, inChart.Sum());
        await window.CheckAsync();
    }

    /// <summary>The tonnes and shares of a table of parts, line by line.</summary>
    private static async Task<string[]> PartsAsync(OfficerWindow window, string id)
    {
        var rows = await window.Page.Locator($"section[aria-labelledby={id}] tbody tr").AllAsync();
        var parts = await Task.WhenAll(rows.Select(row => row.GetByRole(AriaRole.Cell).AllInnerTextsAsync()));
        return [.. parts.Select(cells => string.Join(' ', cells.Select(cell => cell.Trim())))];
    }

    private static async Task<string> TextAsync(OfficerWindow window, string testId) =>
        (await window.Page.GetByTestId(testId).InnerTextAsync()).Trim();

    private static Task ExpectTotalAsync(OfficerWindow window, string total) =>
        Assertions.Expect(window.Page.GetByTestId("total")).ToHaveTextAsync(total);

    [GeneratedRegex(@"(?<!\d)2(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex SecondScope();
}
