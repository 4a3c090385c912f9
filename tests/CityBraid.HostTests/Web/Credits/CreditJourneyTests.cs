using System.Text.Json;
using CityBraid.Tests.Storage;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Credits;

/// <summary>
/// What was verified is issued by two people, sold, retired and proven in a real browser, each person in a
/// window of their own (journey J3, steps 7 to 12).
/// </summary>
public sealed class CreditJourneyTests(Browser browser)
{
    private const string Solar = "/projects/TVER-TH-0001";
    private const string Mangrove = "/projects/TVER-P-TH-0001";
    private const string Beneficiary = "งานสัมมนาเมืองคาร์บอนต่ำ 21–22 มิ.ย. 2564";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<TestEngine, string> Runs =>
        new() { { TestEngine.Sqlite, "th" }, { TestEngine.Postgres, "en" } };

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task A_verified_year_is_issued_sold_retired_and_proven(TestEngine engine, string lang)
    {
        await using var site = await CreditSite.OpenAsync(engine, Cancellation);
        await using var registrar = await CreditWindow.OpenAsync(browser, site, lang, "registrar");
        await using var board = await CreditWindow.OpenAsync(browser, site, lang, "board");
        await using var developer = await CreditWindow.OpenAsync(browser, site, lang, "developer");
        await using var buyer = await CreditWindow.OpenAsync(browser, site, lang, "buyer");
        await using var anybody = await CreditWindow.OpenAsync(browser, site, lang, role: null);

        await IssueOnceAsync(registrar, board, developer);
        await SellAsync(developer);
        await RetireAsync(buyer);
        await ReadPubliclyAsync(anybody);
        await ProveAsync(anybody);
        await KeepABufferAsync(registrar, board);
        await RefuseElsewhereAsync(developer);
        await WithdrawClaimAsync(registrar, anybody);
        await LookAtSmallAsync(registrar);

        CreditWindow[] windows = [registrar, board, developer, buyer, anybody];
        Assert.Empty(windows.SelectMany(window => window.Noises));
    }

    /// <summary>
    /// Steps 7 and 8: asked for with a typed confirmation, issued by a second person, once.
    /// </summary>
    private static async Task IssueOnceAsync(
        CreditWindow registrar,
        CreditWindow board,
        CreditWindow developer
    )
    {
        await OpenPeriodAsync(registrar, Solar);
        await registrar.ExpectAsync("1,180");
        await registrar.ExpectAsync("1,150");
        var late = await registrar.OpenTabAsync(new Uri(registrar.Page.Url).AbsolutePath[11..]);
        await ConfirmAsync(registrar, "tver", "TVER-TH-0001");
        await registrar.PressAsync("ขอออกเครดิต", "Ask for the issuance");
        await registrar.ExpectProblemAsync("ยังไม่ได้ยืนยัน", "It is not confirmed");
        await ConfirmAsync(registrar, "TVER-TH-0001", "TVER-TH-0001");
        await registrar.PressAsync("ขอออกเครดิต", "Ask for the issuance");
        await registrar.ExpectAsync(registrar.Say("รอคณะกรรมการ", "It waits for the board"));

        await board.GoAsync("/decisions");
        await board.Page.Locator("section[aria-labelledby=periods] a").First.ClickAsync();
        await board.CheckAsync();
        await ConfirmAsync(board, "TVER-TH-0001", "TVER-TH-0001");
        await board.PressAsync("ออกเครดิต", "Issue");
        await board.ExpectAsync(board.Say("ออกเครดิตแล้ว", "Issued"));
        await board.GoAsync(Solar);
        await board.FollowAsync("TVER-TH-0001-1-1150-2020", "TVER-TH-0001-1-1150-2020");

        await developer.GoAsync("/accounts");
        Assert.Contains("KORAT-1", (await developer.RowsAsync())[1], StringComparison.Ordinal);
        Assert.Contains("1,150", (await developer.RowsAsync())[1], StringComparison.Ordinal);

        var confirmation = registrar.Say("พิมพ์ TVER-TH-0001 เพื่อยืนยัน", "Type TVER-TH-0001 to confirm");
        await late.GetByLabel(confirmation).FillAsync("TVER-TH-0001");
        await late.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).Last.ClickAsync();
        await Assertions
            .Expect(late.GetByRole(AriaRole.Alert))
            .ToContainTextAsync(registrar.Say("ช่วงเวลานี้ออกเครดิตแล้ว", "a period earns once"));
    }

    /// <summary>Step 9: whoever holds a block keeps its first tonnes.</summary>
    private static async Task SellAsync(CreditWindow developer)
    {
        await developer.GoAsync($"{Solar}/blocks/2020/1");
        await developer.FollowAsync("โอน", "Transfer");
        await developer.CheckAsync();
        foreach (var (amount, thai, english) in BadAmounts)
        {
            await developer.FillAsync("จำนวนตัน CO2e", "Tonnes of CO2e", amount);
            await developer.FillAsync("ไปยังบัญชี", "To account", "BUYER-1");
            await developer.PressAsync("โอน", "Transfer");
            await developer.ExpectProblemAsync(thai, english);
        }

        await developer.FillAsync("จำนวนตัน CO2e", "Tonnes of CO2e", "300");
        await developer.PressAsync("โอน", "Transfer");
        await developer.ExpectAsync("TVER-TH-0001-851-1150-2020");
        await developer.CheckAsync();
        await developer.GoAsync(Solar);
        await developer.ExpectAsync("TVER-TH-0001-1-850-2020");
        await developer.ExpectAsync("TVER-TH-0001-851-1150-2020");
    }

    /// <summary>Step 10: used for good; more than is left is refused.</summary>
    private static async Task RetireAsync(CreditWindow buyer)
    {
        await buyer.GoAsync($"{Solar}/blocks/2020/851");
        await buyer.FollowAsync("ใช้หักล้าง", "Retire");
        await buyer.CheckAsync();
        await buyer.FillAsync("จำนวนตัน CO2e", "Tonnes of CO2e", "200");
        await buyer.FillAsync("ใช้แทน (ผู้รับประโยชน์)", "On behalf of", Beneficiary);
        await buyer.FillAsync("เหตุผล", "Reason", Beneficiary);
        await ConfirmAsync(buyer, "TVER-TH-0001", "TVER-TH-0001");
        await buyer.PressAsync("ใช้หักล้างถาวร", "Retire for good");
        await buyer.ExpectAsync("TVER-TH-0001-951-1150-2020");
        await buyer.ExpectAsync(buyer.Say("ใช้หักล้างแล้ว", "Retired"));

        await buyer.GoAsync($"{Solar}/blocks/2020/851");
        await buyer.ExpectAsync("TVER-TH-0001-851-950-2020");
        await buyer.FollowAsync("โอน", "Transfer");
        await buyer.FillAsync("จำนวนตัน CO2e", "Tonnes of CO2e", "101");
        await buyer.FillAsync("ไปยังบัญชี", "To account", "KORAT-1");
        await buyer.PressAsync("โอน", "Transfer");
        await buyer.ExpectProblemAsync(
            "101 ตันมากกว่าที่บล็อกนี้มี 100 ตัน",
            "101 t are more than the 100 t"
        );

        await buyer.GoAsync("/accounts/BUYER-1");
        await buyer.ExpectAsync("TVER-TH-0001 851–950");
        await buyer.ExpectAsync("TVER-TH-0001 951–1150");
        await buyer.GoAsync("/accounts/BUYER-1?day=2020-12-31");
        await buyer.ExpectAsync(buyer.Say("ขณะนั้นไม่มีเครดิตในบัญชี", "Nothing lay in it then."));
        var others = await buyer.Page.APIRequest.GetAsync(buyer.Page.Url.Split("BUYER-1")[0] + "KORAT-1");
        Assert.Equal(404, others.Status);
    }

    /// <summary>Step 11: anybody adds the ledger up, finds a tonne, and takes the file.</summary>
    private static async Task ReadPubliclyAsync(CreditWindow anybody)
    {
        await anybody.GoAsync("/ledger?q=TVER-TH-0001");
        await Assertions.Expect(anybody.Page.GetByTestId("sum")).ToHaveTextAsync("1,150");
        var rows = await anybody.RowsAsync();
        string[] starts =
        [
            "TVER-TH-0001-1-850-2020 850 KORAT-1",
            "TVER-TH-0001-851-950-2020 100 BUYER-1",
            "TVER-TH-0001-951-1150-2020 200 BUYER-1",
        ];
        Assert.Equal(starts.Length, rows.Count);
        Assert.All(
            starts.Zip(rows),
            pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal)
        );

        await anybody.FillAsync(
            "หมายเลขเครดิต โครงการ หรือเลขที่ของตัน",
            "Serial, project or number of a tonne",
            "1000"
        );
        await anybody.PressAsync("ค้นบัญชี", "Search the ledger");
        await anybody.Page.WaitForURLAsync("**q=1000");
        var found = Assert.Single(await anybody.RowsAsync());
        Assert.EndsWith(anybody.Say("ใช้หักล้างแล้ว", "Retired"), found, StringComparison.Ordinal);

        await anybody.GoAsync();
        var file = await anybody.Page.APIRequest.GetAsync(anybody.Page.Url + "/cad-trust.json");
        var units = JsonElement
            .Parse(await file.TextAsync())
            .GetProperty("projects")
            .EnumerateArray()
            .SelectMany(project => project.GetProperty("units").EnumerateArray())
            .Where(unit => unit.GetProperty("unitStatus").GetString() is "Retired");
        var retired = Assert.Single(units);
        Assert.Equal(200, retired.GetProperty("unitCount").GetInt64());
        Assert.Equal(Beneficiary, retired.GetProperty("unitRetirementBeneficiary").GetString());
    }

    /// <summary>The certificate holds without a network, against the root in its code, and not when a word
    ///   of it is changed.</summary>
    private static async Task ProveAsync(CreditWindow anybody)
    {
        await anybody.GoAsync($"{Solar}/blocks/2020/1000");
        await anybody.FollowAsync("ใบรับรอง", "Certificate");
        await anybody.Page.Locator("[data-verify]:not([hidden])").WaitForAsync();
        await anybody.CheckAsync();
        await anybody.ExpectAsync(Beneficiary);
        var address = await QrReading.ReadAsync(anybody.Page.Locator(".code svg path"));
        Assert.Contains("/credits/certificates/TVER-TH-0001/", address, StringComparison.Ordinal);
        Assert.Contains("?size=", address, StringComparison.Ordinal);

        await anybody.Page.GotoAsync(address);
        await anybody.Page.Locator("[data-verify]:not([hidden])").WaitForAsync();
        await anybody.Context.SetOfflineAsync(true);
        Assert.Equal("true true true true", await OutcomeAsync(anybody));
        var root = anybody.Page.Locator("#saved-root");
        await root.FillAsync($"7 {new string('0', 64)}");
        Assert.Equal("true true true false", await OutcomeAsync(anybody));
        await root.FillAsync(string.Empty);
        Assert.Equal("true true true undefined", await OutcomeAsync(anybody));
        await anybody.Page.EvaluateAsync(
            "document.querySelector('[data-told=beneficiary]').textContent = 'Somebody else'"
        );
        Assert.StartsWith("false true true", await OutcomeAsync(anybody), StringComparison.Ordinal);
        await anybody.Context.SetOfflineAsync(false);
    }

    /// <summary>Step 12: a fifth of what a mangrove earned is left to the buffer.</summary>
    private static async Task KeepABufferAsync(CreditWindow registrar, CreditWindow board)
    {
        await OpenPeriodAsync(registrar, Mangrove);
        await ConfirmAsync(registrar, "TVER-P-TH-0001", "TVER-P-TH-0001");
        await registrar.PressAsync("ขอออกเครดิต", "Ask for the issuance");
        await OpenPeriodAsync(board, Mangrove);
        await ConfirmAsync(board, "TVER-P-TH-0001", "TVER-P-TH-0001");
        await board.PressAsync("ออกเครดิต", "Issue");
        await registrar.GoAsync(Mangrove);
        var rows = await registrar.RowsAsync();
        Assert.Contains(rows, row => row.StartsWith("TVER-P-TH-0001-1-800-2020 800 COAST-1", Ordinal));
        Assert.Contains(rows, row => row.StartsWith("TVER-P-TH-0001-801-1000-2020 200 BUFFER", Ordinal));
    }

    /// <summary>Step 12: what another registry keeps is never issued here.</summary>
    private static async Task RefuseElsewhereAsync(CreditWindow developer)
    {
        await developer.GoAsync("/projects/LAMU-KE-0001");
        await developer.ExpectAsync(developer.Say("ถือไว้ที่ทะเบียนอื่น", "Held elsewhere"));
        await developer.GoAsync("/projects/LAMU-KE-0001/claim");
        await developer.FillAsync("วันแรก", "First day", "1/1/2563");
        await developer.FillAsync("วันสุดท้าย", "Last day", "31/12/2563");
        await developer.FillAsync("จำนวนตัน CO2e ที่ลดได้", "Tonnes of CO2e achieved", "500");
        await developer.PressAsync("ส่งคำอ้าง", "Claim");
        await developer.ExpectProblemAsync(
            "ถือไว้ที่อื่นและออกที่นี่ไม่ได้",
            "held elsewhere and never issued here"
        );
    }

    /// <summary>What was issued for the roofs, two others count too; the fewest to withdraw are found, and
    ///   withdrawn.</summary>
    private static async Task WithdrawClaimAsync(CreditWindow registrar, CreditWindow anybody)
    {
        await anybody.GoAsync("/claims");
        var fewest = anybody.Page.GetByTestId("withdrawals").GetByRole(AriaRole.Listitem);
        await Assertions.Expect(fewest).ToHaveCountAsync(2);
        await Assertions.Expect(fewest.Nth(0)).ToContainTextAsync("KORAT-PLAN-2020");
        await Assertions.Expect(fewest.Nth(1)).ToContainTextAsync("OTHER-2020");

        foreach (var claim in new[] { "KORAT-PLAN-2020", "OTHER-2020" })
        {
            await registrar.GoAsync($"/claims/{claim}/withdraw");
            await registrar.FillAsync("เหตุผล", "Reason", "โครงการได้รับเครดิตแล้ว");
            await registrar.PressAsync("ถอน", "Withdraw");
            await registrar.Page.WaitForURLAsync("**/claims");
        }

        await anybody.GoAsync("/claims");
        await Assertions.Expect(anybody.Page.GetByTestId("no-doubles")).ToBeVisibleAsync();
        await registrar.GoAsync("/claims/new");
        await registrar.FillAsync("รหัส", "Code", "LAMU");
        await registrar.FillAsync("ชื่อ (ไทย)", "Name (ไทย)", "ป่าชายเลนลามู");
        await registrar.FillAsync("ผู้นับ", "Who counts it", "Lamu");
        await registrar.FillAsync("พื้นที่", "Place", "lamu");
        await registrar.FillAsync("แหล่งที่ลด", "Source", "V.2/lamu");
        await registrar.FillAsync("วันแรก", "First day", "1/1/2563");
        await registrar.FillAsync("วันสุดท้าย", "Last day", "31/12/2563");
        await registrar.FillAsync("แหล่งอ้างอิง", "Where it can be read", "S4");
        await registrar.PressAsync("บันทึกการอ้าง", "Record a claim");
        await registrar.ExpectProblemAsync("ไม่มีพื้นที่ 'lamu'", "There is no place 'lamu'");
        await registrar.FillAsync("พื้นที่", "Place", "thailand");
        await registrar.PressAsync("บันทึกการอ้าง", "Record a claim");
        await registrar.ExpectAsync("ป่าชายเลนลามู");
    }

    /// <summary>The main pages on a telephone.</summary>
    private static async Task LookAtSmallAsync(CreditWindow registrar)
    {
        await registrar.Page.SetViewportSizeAsync(375, 812);
        string[] paths =
        [
            "",
            "/ledger?q=TVER-TH-0001",
            "/accounts",
            "/accounts/BUYER-1",
            "/decisions",
            "/trades",
            "/claims",
            "/claims/new",
            "/organisations",
            "/organisations/KORAT",
            "/organisations/new",
            "/projects/new",
            "/accounts/new",
            Solar,
            $"{Solar}/blocks/2020/1",
            $"{Solar}/blocks/2020/1/compensate",
        ];
        foreach (var path in paths)
        {
            await registrar.GoAsync(path);
        }

        await registrar.GoAsync($"{Solar}/blocks/2020/1000");
        await registrar.FollowAsync("ใบรับรอง", "Certificate");
        await registrar.CheckAsync();
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly (string Amount, string Thai, string English)[] BadAmounts =
    [
        ("0.5", "ไม่ใช่จำนวนตันเต็ม", "is not a whole number of tonnes"),
        ("-3", "ไม่ใช่จำนวนที่โอนได้", "is not an amount to move"),
        ("9999999999999", "มากเกินกว่าที่โครงการใดจะได้รับ", "more tonnes than any project earns"),
        ("ten", "ไม่ใช่จำนวนตัน", "is no number of tonnes"),
    ];

    private static async Task OpenPeriodAsync(CreditWindow window, string project)
    {
        await window.GoAsync(project);
        await window.Page.Locator("section[aria-labelledby=periods] tbody a").First.ClickAsync();
        await window.CheckAsync();
    }

    private static Task ConfirmAsync(CreditWindow window, string typed, string project) =>
        window.FillAsync($"พิมพ์ {project} เพื่อยืนยัน", $"Type {project} to confirm", typed);

    private static async Task<string> OutcomeAsync(CreditWindow window)
    {
        await window.Page.EvaluateAsync(
            "for (const item of document.querySelectorAll('[data-step]')) delete item.dataset.outcome"
        );
        await window.Page.Locator("[data-check]").ClickAsync();
        await window.Page.Locator("[data-step=saved][data-outcome]").WaitForAsync();
        return await window.Page.EvaluateAsync<string>(
            "[...document.querySelectorAll('[data-step]')].map(item => item.dataset.outcome).join(' ')"
        );
    }
}
