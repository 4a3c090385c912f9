using System.Text;
using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Extensions.DependencyInjection;
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

    private static readonly string Sound = Form.Replace(".targets", ".target", StringComparison.Ordinal);

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

        await ChooseAsync(window, Sound);
        await window.PressAsync("ตรวจอย่างเดียว", "Check only");
        await window.ExpectAsync("ขณะนี้กรอกได้ 3 จาก 3 คำตอบ", "3 of 3 answers would be filled now");
        await window.CheckAsync();
        await ChooseAsync(window, Sound);
        await window.PressAsync("นำแบบรายงานเข้า", "Load a form");
        await window.ExpectAsync("เริ่มต้นมีงานกี่ตำแหน่ง", "Jobs at first?");
        await window.ExpectAsync("นำรุ่น 1 เข้าแล้ว", "Version 1 is loaded.");
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
        await window.PressAsync("บันทึกเป็นรุ่นใหม่", "Save as a new version");
        await window.ExpectAsync("ยังไม่ได้แก้ไขสิ่งใด", "Nothing was changed");
        await window.FillAsync("from-2", "indicator.none-such");
        await window.PressAsync("บันทึกเป็นรุ่นใหม่", "Save as a new version");
        await window.ExpectAsync("ข้อ 2 ช่องตอบจากค่า:", "Question 2, Answered from:");
        await Assertions
            .Expect(window.Page.Locator("[name='from-2']"))
            .ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions
            .Expect(window.Page.Locator("[name='from-2']"))
            .ToHaveValueAsync("indicator.none-such");
        await window.CheckAsync();
        await window.FillAsync(
            "from-2",
            "indicator.example-solar-jobs.target - indicator.example-solar-jobs.baseline"
        );
        await window.FillAsync("decimals-2", "0");
        await window.PressAsync("บันทึกเป็นรุ่นใหม่", "Save as a new version");
        await Assertions.Expect(window.Page.Locator("h1")).ToContainTextAsync("2");
        await window.ExpectAsync("บันทึกเป็นรุ่น 2 แล้ว", "Saved as version 2.");
    }

    /// <summary>What was typed over a version is never put on the questions of another one.</summary>
    [Theory]
    [InlineData("th", 375)]
    [InlineData("en", 1280)]
    public async Task Of_two_editors_the_second_is_told_and_keeps_what_they_typed(string lang, int width)
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await InstallAsync(nexus, Sound);
        await using var window = await WorkshopWindow.OfPersonAsync(
            browser,
            nexus,
            (lang, WorkshopSite.Approver, width)
        );
        await window.GoAsync("/reports/packs/solar-office");
        await window.FillAsync("from-1", "indicator.example-solar-jobs.target");
        await window.FillAsync("unit-3", "1");

        // By then a new first question stands where the old one did.
        var later = Sound
            .Replace("version,1", "version,2", StringComparison.Ordinal)
            .Replace("\n2,Jobs", "\n4,Jobs", StringComparison.Ordinal)
            .Replace("\n1,Jobs", "\n2,Jobs", StringComparison.Ordinal)
            .Replace(
                "who_en\n",
                "who_en\n1,Record,How many meetings?,จัดประชุมกี่ครั้ง,records.meeting,,,the secretariat\n",
                StringComparison.Ordinal
            );
        await InstallAsync(nexus, later);
        await window.PressAsync("บันทึกเป็นรุ่นใหม่", "Save as a new version");

        await window.ExpectAsync("ระหว่างนั้นมีการนำรุ่น 2 เข้า", "version 2 was loaded meanwhile");
        await Assertions
            .Expect(window.Page.GetByTestId("left"))
            .ToContainTextAsync("indicator.example-solar-jobs.target");
        await Assertions.Expect(window.Page.Locator("[name='from-1']")).ToHaveValueAsync("records.meeting");
        await Assertions.Expect(window.Page.Locator("[name='unit-3']")).ToHaveValueAsync("1");
        await window.CheckAsync();
        await window.PressAsync("บันทึกเป็นรุ่นใหม่", "Save as a new version");
        await window.ExpectAsync("บันทึกเป็นรุ่น 3 แล้ว", "Saved as version 3.");
    }

    /// <summary>Who may not load forms hears who may; an example is there for who may.</summary>
    [Fact]
    public async Task An_example_can_be_loaded_and_readers_hear_who_loads()
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var reader = await WorkshopWindow.OfSecretaryAsync(browser, nexus, "en");
        await reader.GoAsync("/reports/packs");
        await reader.ExpectAsync("Approvers and admins of this workspace load and change forms.");

        await using var window = await WorkshopWindow.OfPersonAsync(
            browser,
            nexus,
            ("en", WorkshopSite.Approver, 1280)
        );
        await window.GoAsync("/reports/packs");
        await window.UnfoldAsync();
        await window.CheckAsync();
        var download = await window.Page.RunAndWaitForDownloadAsync(() =>
            window.FollowAsync("", "Begin with an example (CSV)")
        );
        await ChooseAsync(window, await File.ReadAllTextAsync(await download.PathAsync(), Cancellation));
        await window.PressAsync("", "Load a form");
        await window.ExpectAsync("Version 2026 is loaded.");
    }

    private static async Task InstallAsync(WorkshopSite site, string form)
    {
        using var scope = site.Services.CreateScope();
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(form));
        var file = new PackFileRequest(content, "form.csv", new PlaceCode(WorkshopSite.Programme));
        var loaded = await scope
            .ServiceProvider.GetRequiredService<InstallPack>()
            .RunAsync(Actor.LocalAdministrator, file, Cancellation);
        Assert.Null(loaded.Refusal?.Code);
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
