using System.Text;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Reports;

/// <summary>An approver loads a form, mends what answers it, and takes the same file away.</summary>
public sealed class FormsPagesTests(Browser browser)
{
    private const string Form = """
        pack,solar-office
        version,1
        name_en,Questions of the solar office
        name_th,แบบสอบถามของสำนักงานโซลาร์
        origin_en,a test's own
        subject,workspace
        number,section_en,question_en,question_th,from,unit,decimals,who_en
        1,Jobs,Jobs at first?,เริ่มต้นมีงานกี่ตำแหน่ง,indicator.example-solar-jobs.baseline,,,the solar office
        2,Jobs,Jobs to come?,จะมีงานกี่ตำแหน่ง,indicator.example-solar-jobs.targets,,,the solar office
        3,Record,How many projects?,มีกี่โครงการ,records.project,,,the secretariat

        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("th", 375)]
    [InlineData("en", 1280)]
    public async Task A_form_is_checked_loaded_edited_filled_and_removed(string lang, int width)
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var window = await WorkshopWindow.OfPersonAsync(
            browser,
            nexus,
            (lang, WorkshopSite.Approver, width)
        );
        await window.GoAsync("/reports");
        await window.FollowAsync("นำแบบรายงานของผู้รับเข้า", "Load a recipient's form");
        await ChooseAsync(window, Form);
        await window.PressAsync("ตรวจอย่างเดียว", "Check only");
        await window.ExpectAsync("solar-office.csv › E9");
        await window.ExpectAsync("indicator.example-solar-jobs.target");
        await window.CheckAsync();

        var mended = Form.Replace(".targets", ".target", StringComparison.Ordinal);
        await ChooseAsync(window, mended);
        await window.PressAsync("ตรวจอย่างเดียว", "Check only");
        await window.ExpectAsync("ขณะนี้กรอกได้ 3 จาก 3 คำตอบ", "3 of 3 answers would be filled now");
        await window.CheckAsync();
        await ChooseAsync(window, mended);
        await window.PressAsync("นำแบบรายงานเข้า", "Load a form");
        await window.ExpectAsync("เริ่มต้นมีงานกี่ตำแหน่ง", "Jobs at first?");
        await window.CheckAsync();
        await EditAsync(window);

        var first = await DownloadAsync(window);
        await window.GoAsync("/reports/packs");
        await window.ExpectAsync("รุ่น 2", "version 2");
        await ChooseAsync(window, first);
        await window.PressAsync("นำแบบรายงานเข้า", "Load a form");
        Assert.Equal(first, await DownloadAsync(window));
        await window.GoAsync("/reports/solar-office");
        await window.ExpectAsync("120");

        await window.GoAsync("/reports/packs/solar-office");
        await window.UnfoldAsync();
        await window.PressAsync("เลิกใช้", "Take out of use");
        await window.ExpectAsync("ยังไม่มีแบบรายงานที่นำเข้า", "No form is loaded yet.");
        Assert.Empty(window.Noises);
    }

    /// <summary>What is typed wrongly is told and stays; what is right becomes a version.</summary>
    private static async Task EditAsync(WorkshopWindow window)
    {
        await window.FillAsync("from1", "indicator.none-such");
        await window.PressAsync("บันทึกเป็นรุ่นใหม่", "Save as a new version");
        await window.ExpectAsync("indicator.none-such");
        await Assertions
            .Expect(window.Page.Locator("[name='from1']"))
            .ToHaveValueAsync("indicator.none-such");
        await window.CheckAsync();
        await window.FillAsync(
            "from1",
            "indicator.example-solar-jobs.target - indicator.example-solar-jobs.baseline"
        );
        await window.FillAsync("decimals1", "0");
        await window.PressAsync("บันทึกเป็นรุ่นใหม่", "Save as a new version");
        await Assertions.Expect(window.Page.Locator("h1")).ToContainTextAsync("2");
    }

    private static async Task<string> DownloadAsync(WorkshopWindow window)
    {
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.FollowAsync("CSV", "CSV"));
        return await File.ReadAllTextAsync(await download.PathAsync(), Cancellation);
    }

    private static Task ChooseAsync(WorkshopWindow window, string text) =>
        window
            .Page.Locator("#file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "solar-office.csv",
                    MimeType = "text/csv",
                    Buffer = Encoding.UTF8.GetBytes(text),
                }
            );
}
