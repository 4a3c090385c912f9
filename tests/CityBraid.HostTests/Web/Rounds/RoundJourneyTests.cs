using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tables;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Rounds;

/// <summary>
/// Journey J0 in a browser: a round is opened, departments answer by links in their ways, and what is
/// approved stands on record.
/// </summary>
public sealed class RoundJourneyTests(Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestEngine.Sqlite, "th")]
    [InlineData(TestEngine.Postgres, "en")]
    public async Task Five_departments_answer_in_their_ways(TestEngine engine, string lang)
    {
        await using var site = await RoundSite.OpenAsync(engine, Cancellation);
        await using var officer = await site.WindowAsync(browser, lang, RoundSite.Officer);
        await using var approver = await site.WindowAsync(browser, lang, RoundSite.Approver);
        await using var admin = await site.WindowAsync(browser, lang, RoundSite.Admin);
        await using var phone = await site.WindowAsync(browser, lang, who: null, width: 375);

        await OpenAsync(officer);
        var power = await AskAsync(officer, "PEA", "electricity.residential", "month", "pea@example.org");
        var fuel = await AskAsync(officer, "DOEB", "fuel.diesel.road", "month");
        var waste = await AskAsync(officer, "Sanitation", "waste.landfill", "period");
        var gas = await AskAsync(officer, "Gas office", "fuel.lpg.residential", "period");
        await AskAsync(officer, "Late office", "fuel.gasoline.road", "period");
        await RemindAsync(officer, admin);

        await AnswerOnThePhoneAsync(phone, power);
        await AnswerByWorkbookAsync(phone, fuel);
        await AnswerByPastingAsync(phone, waste);
        await SayWhyNotAsync(phone, gas);

        await LookAsync(officer);
        await FillGapAsync(officer);
        foreach (var department in new[] { "PEA", "DOEB", "Sanitation", "Gas office" })
        {
            await ApproveAsync(approver, department);
        }

        await ExpectFactsAsync(site);
        Assert.Empty(officer.Noises.Concat(admin.Noises).Concat(approver.Noises).Concat(phone.Noises));
    }

    /// <summary>Step 1: a round for the budget year 2562.</summary>
    private static async Task OpenAsync(RoundWindow officer)
    {
        await officer.GoAsync("/khon-kaen/data/rounds");
        await officer.FillAsync("title", "Data of 2562");
        await officer.FillAsync("year", "๒๕๖๒");
        await officer.FillAsync("due", "2020-01-31");
        await officer.PressAsync("เปิดรอบเก็บข้อมูล", "Open a round");
        await officer.ExpectAsync("2020-01-31", "2020-01-31");
        var due = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(90);
        await officer.FillAsync("due", FormattableString.Invariant($"{due:yyyy-MM-dd}"));
        await officer.PressAsync("เปิดรอบเก็บข้อมูล", "Open a round");
        await officer.ExpectAsync("Data of 2562");
    }

    /// <summary>Step 1: a department gets a link.</summary>
    private static async Task<string> AskAsync(
        RoundWindow officer,
        string department,
        string variable,
        string every,
        string contact = ""
    )
    {
        await officer.FillAsync("department", department);
        await officer.FillAsync("contact", contact);
        await officer.ChooseAsync($"item/{variable}", every);
        await officer.PressAsync("ขอข้อมูลจากหน่วยงาน", "Ask a department");
        await officer.CheckAsync();
        return await officer.Page.GetByTestId("new-link").InnerTextAsync();
    }

    /// <summary>Step 1: an address is added, and whoever has one is reminded; the outbox holds a letter that
    ///   asked and two that remind.</summary>
    private static async Task RemindAsync(RoundWindow officer, RoundWindow admin)
    {
        await officer.GoAsync("/khon-kaen/data/rounds");
        await officer.FollowAsync("Data of 2562");
        var letters = officer.Page.Locator("section[aria-labelledby=letters] tbody tr");
        await Assertions
            .Expect(letters.Nth(4))
            .ToContainTextAsync(officer.Say("ส่งจดหมายไม่ได้ เพราะไม่มีอีเมล", "No letter can go"));
        await letters.Nth(4).Locator("summary").ClickAsync();
        await letters.Nth(4).Locator("[name=address]").FillAsync("late@example.org");
        await officer.PressAsync("บันทึก", "Save", letters.Nth(4));
        await Assertions.Expect(letters.Nth(4)).ToContainTextAsync("late@example.org");

        await officer.PressAsync("แจ้งเตือนทุกหน่วยงานที่ยังตอบไม่ครบ", "Remind all who have open cells");
        var waiting = officer.Say("รอส่ง", "waiting");
        await Assertions.Expect(letters.Nth(0)).ToContainTextAsync(waiting);
        await Assertions.Expect(letters.Nth(4)).ToContainTextAsync(waiting);
        await Assertions.Expect(letters.Nth(1)).Not.ToContainTextAsync(waiting);
        await Assertions.Expect(letters.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await officer.CheckAsync();

        await admin.GoAsync("/khon-kaen/notices");
        await Assertions.Expect(admin.Page.Locator(".notices > li")).ToHaveCountAsync(3);
        await admin.ExpectAsync("late@example.org");
        await admin.ExpectAsync("แจ้งเตือน: เทศบาลนครตัวอย่างรอข้อมูล: Data of 2562");
        await admin.Page.Locator(".notices details").First.ClickAsync();
        await admin.CheckAsync();
    }

    /// <summary>Step 2: one answers in the browser on a phone; a slip is told, nothing typed is
    ///   lost.</summary>
    private static async Task AnswerOnThePhoneAsync(RoundWindow phone, string link)
    {
        await phone.OpenAsync(link);
        await phone.CheckAsync();
        await phone.ExpectAsync("900 kWh");
        await phone.FillAsync("by", "Somchai");
        for (var month = 0; month < 12; month++)
        {
            var day = new DateOnly(2018, 10, 1).AddMonths(month);
            var name = FormattableString.Invariant($"c/electricity.residential/{day:yyyy-MM}/amount");
            await phone.FillAsync(name, month == 4 ? "1,4OO" : "1,000");
        }

        await phone.PressAsync("ตอบครบแล้ว ส่ง", "Done: submit");
        await phone.ExpectAsync(
            "ไฟฟ้า – ที่อยู่อาศัย, ก.พ. 2562: '1,4OO'",
            "Electricity: residential, Feb 2019: '1,4OO'"
        );
        await phone.CheckAsync();
        await phone.FillAsync("c/electricity.residential/2019-02/amount", "1,400");
        await phone.PressAsync("ตอบครบแล้ว ส่ง", "Done: submit");
        await phone.ExpectAsync("ขอบคุณ ส่งคำตอบแล้ว", "Thank you: your answers are submitted.");
        await Assertions
            .Expect(phone.Page.Locator("[name='c/electricity.residential/2019-02/amount']"))
            .ToHaveValueAsync("1400");
    }

    /// <summary>Step 2: one downloads the workbook, fills it in and sends it back.</summary>
    private static async Task AnswerByWorkbookAsync(RoundWindow phone, string link)
    {
        await phone.OpenAsync(link);
        var download = await phone.Page.RunAndWaitForDownloadAsync(() =>
            phone
                .Page.GetByRole(
                    AriaRole.Link,
                    new() { Name = phone.Say("ดาวน์โหลดไฟล์เพื่อกรอก", "Download the workbook to fill in") }
                )
                .ClickAsync()
        );
        var file = Path.Combine(Directory.CreateTempSubdirectory("citybraid-answers-").FullName, "a.xlsx");
        await download.SaveAsAsync(file);
        FillIn(file);

        await phone.FillAsync("by", "Malee");
        await phone.Page.Locator("#file").SetInputFilesAsync(file);
        await phone.PressAsync("ส่งตาราง", "Send the table");
        await phone.ExpectAsync("บันทึกคำตอบแล้ว", "Your answers are kept.");
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        await phone.FillAsync("by", "Malee");
        await phone.PressAsync("ตอบครบแล้ว ส่ง", "Done: submit");
        await phone.ExpectAsync("ขอบคุณ ส่งคำตอบแล้ว", "Thank you: your answers are submitted.");
    }

    /// <summary>Fifty litres a month, measured, as somebody types them into the workbook.</summary>
    private static void FillIn(string file)
    {
        List<TableRow> rows;
        using (var content = File.OpenRead(file))
        using (var table = TableFile.Open(content, "answers.xlsx").Value!)
        {
            rows = [.. table.Sheets[0].ReadRows()];
        }

        using var output = File.Create(file);
        using var workbook = new WorkbookWriter(output);
        workbook.BeginSheet("answers");
        foreach (var (at, row) in rows.Index())
        {
            var cells = Enumerable.Range(1, 10).Select(column => (object?)row.At(column).Text).ToArray();
            if (at > 0)
            {
                (cells[3], cells[5]) = (50m, "measured");
            }

            workbook.WriteRow(cells);
        }
    }

    /// <summary>Step 2: one pastes a table.</summary>
    private static async Task AnswerByPastingAsync(RoundWindow phone, string link)
    {
        await phone.OpenAsync(link);
        await phone.FillAsync("by", "Niran");
        await phone.FillAsync(
            "paste",
            "variable\tperiod\tamount\tunit\tsource\nwaste.landfill\tปีงบประมาณ 2562\t3650\tt\tWeighbridge\n"
        );
        await phone.PressAsync("ส่งตาราง", "Send the table");
        await phone.ExpectAsync("บันทึกคำตอบแล้ว", "Your answers are kept.");
        await phone.FillAsync("by", "Niran");
        await phone.PressAsync("ตอบครบแล้ว ส่ง", "Done: submit");
        await phone.ExpectAsync("ขอบคุณ ส่งคำตอบแล้ว", "Thank you: your answers are submitted.");
    }

    /// <summary>Step 2: one has no data, and says why.</summary>
    private static async Task SayWhyNotAsync(RoundWindow phone, string link)
    {
        await phone.OpenAsync(link);
        await phone.FillAsync("by", "Wanida");
        await phone.PressAsync("ตอบครบแล้ว ส่ง", "Done: submit");
        await phone.ExpectAsync("บันทึกคำตอบแล้ว", "Your answers are kept.");
        await phone.FillAsync("by", "Wanida");
        await phone.FillAsync("v/fuel.lpg.residential/reason", "Sold by private shops");
        await phone.PressAsync("ตอบครบแล้ว ส่ง", "Done: submit");
        await phone.ExpectAsync("ขอบคุณ ส่งคำตอบแล้ว", "Thank you: your answers are submitted.");
    }

    /// <summary>Step 3: the heat map and the list of gaps are right.</summary>
    private static async Task LookAsync(RoundWindow officer)
    {
        await officer.GoAsync("/khon-kaen/data/rounds");
        await officer.FollowAsync("Data of 2562");
        var heat = officer.Page.Locator(".heat tbody tr");
        await Assertions.Expect(heat).ToHaveCountAsync(5);
        string[] signs = ["●", "●", "●", "×", "–"];
        for (var row = 0; row < signs.Length; row++)
        {
            var cells = await heat.Nth(row).Locator("td [aria-hidden]").AllInnerTextsAsync();
            Assert.Equal(Enumerable.Repeat(signs[row], 12), cells);
        }

        var gaps = officer.Page.Locator("section[aria-labelledby=gaps] li");
        await Assertions.Expect(gaps).ToHaveCountAsync(1);
        await Assertions.Expect(gaps).ToContainTextAsync("Late office");
    }

    /// <summary>Step 3: what is late is estimated from the province's sales, by population.</summary>
    private static async Task FillGapAsync(RoundWindow officer)
    {
        await officer.FollowAsync("Late office");
        await officer.Page.Locator(".scale summary").ClickAsync();
        await officer.FillAsync("amount", "1,790,000");
        await officer.FillAsync("unit", "l");
        await officer.FillAsync("measure", "population");
        await officer.FillAsync("city", "115,000");
        await officer.FillAsync("area", "1,790,000");
        await officer.Page.Locator(".scale [name=source]").FillAsync("DOEB, fuel sold in the province");
        await officer.CheckAsync();
        await officer.PressAsync("เติมช่องว่าง", "Fill the gap");
        await officer.ExpectAsync("115,000");
        await officer.ExpectAsync(
            "DOEB, fuel sold in the province: 1790000 l × 115000 ÷ 1790000 (population)"
        );
        await officer.CheckAsync();
    }

    /// <summary>Step 4: what a department answered is put on record.</summary>
    private static async Task ApproveAsync(RoundWindow approver, string department)
    {
        await approver.GoAsync("/khon-kaen/data/rounds");
        await approver.FollowAsync("Data of 2562");
        await approver.FollowAsync(department);
        await approver.PressAsync("อนุมัติ", "Approve");
        await approver.ExpectAsync("อนุมัติแล้ว", "Approved");
    }

    private static async Task ExpectFactsAsync(RoundSite site)
    {
        using var scope = site.Services.CreateScope();
        var facts = await scope
            .ServiceProvider.GetRequiredService<IFactStore>()
            .FindFactsAsync(new FactQuery(new PlaceCode(RoundSite.City)), Cancellation);

        // Last year's month, twelve of electricity, twelve of diesel, a budget year of waste; no gas.
        Assert.Equal(26, facts.Count);
        Assert.Equal(
            12_400m,
            facts
                .Where(fact => fact.Key.Variable == "electricity.residential" && fact.Revision == 1)
                .Where(fact => fact.Source.Location.Sheet == "PEA")
                .Sum(fact => fact.Quantity.Amount)
        );
        var waste = Assert.Single(facts, fact => fact.Key.Variable == "waste.landfill");
        Assert.Equal(PeriodKind.FiscalYear, waste.Key.Period.Kind);
        Assert.Equal("Weighbridge", waste.Source.Statement);
        Assert.Equal(
            "Data of 2562 › Sanitation › waste.landfill 2018-10-01/2019-09-30",
            waste.Source.Location.ToString()
        );
    }
}
