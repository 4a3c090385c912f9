using System.Net;
using System.Text;
using CityBraid.Tests.Web.Forms;

namespace CityBraid.Tests.Web.Imports;

/// <summary>The wizard by plain forms, as a browser without scripts sends them.</summary>
public sealed class WizardTests
{
    private static readonly string[] Badges = ["I.1.2", "I.2.2", "I.1.1", "II.1.1", "III.1.1", "III.4.1"];

    private const string DryIce = "น้ำแข็งแห้ง (รายการที่ระบบไม่รู้จัก)";

    [Fact]
    public async Task A_dirty_form_becomes_an_inventory_step_by_step()
    {
        await using var site = await ImportSite.OpenAsync();
        var draft = await site.StartAsync(ImportSite.DirtyFile);

        var recognised = await site.GetAsync(draft);
        Assert.Contains(
            "พบแบบฟอร์มรายเดือน (แบบ อบก.) · 8 รายการ · พ.ศ. 2562",
            recognised.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("อ่านเป็น พ.ศ.", recognised.Words, StringComparison.Ordinal);

        var items = await site.GetAsync($"{draft}/items");
        Assert.Contains($"ไม่รู้จัก: {DryIce}", items.Words, StringComparison.Ordinal);
        Assert.All(
            Badges,
            badge => Assert.Contains($">{badge}</span>", items.Text, StringComparison.Ordinal)
        );
        await site.PostAsync($"{draft}/items", ("item", DryIce), ("action", "skip"));
        Assert.Contains(
            "จับคู่แล้ว 7 · ไม่รู้จัก 0 · ข้าม 1",
            (await site.GetAsync($"{draft}/items")).Words,
            StringComparison.Ordinal
        );

        await MendAsync(site, draft);
        await ImportAsync(site, draft);
        var again = await site.StartAsync(ImportSite.DirtyFile);
        var nothing = await site.GetAsync($"{again}/preview");
        Assert.Contains("0 เปลี่ยนแปลง", nothing.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_with_errors_has_no_preview_and_is_not_imported()
    {
        await using var site = await ImportSite.OpenAsync();
        var draft = await site.StartAsync(ImportSite.DirtyFile);

        var preview = await site.GetAsync($"{draft}/preview");
        Assert.Equal($"{draft}/cells", preview.Response.Headers.Location?.ToString());
        var sent = await site.PostAsync($"{draft}/preview");
        Assert.Contains(
            sent.Response.Headers.Location?.ToString(),
            new[] { $"{draft}/cells", $"{draft}/done" }
        );
        var cells = await site.GetAsync($"{draft}/cells");
        Assert.Contains("<title>ข้อผิดพลาด:", cells.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#cell-F8\"", cells.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#cell-H7\"", cells.Text, StringComparison.Ordinal);
        Assert.Matches("<button class=\"primary\" type=\"submit\" disabled", cells.Text);
    }

    [Fact]
    public async Task The_era_of_the_year_is_undone_and_done_again()
    {
        await using var site = await ImportSite.OpenAsync();
        var draft = await site.StartAsync(ImportSite.DirtyFile);
        Task<Answer> Set(string text, string seen) =>
            site.PostAsync(
                $"{draft}/cells",
                ("sheet", "แบบฟอร์ม"),
                ("cell", "D2"),
                ("text", text),
                ("seen", seen),
                ("back", "recognise")
            );

        Assert.Equal(draft, (await Set("ค.ศ. 2562", "2562")).Response.Headers.Location?.ToString());
        Assert.Contains("อ่านเป็น ค.ศ.", (await site.GetAsync(draft)).Words, StringComparison.Ordinal);
        Assert.Contains(
            "3 ข้อผิดพลาด",
            (await site.GetAsync($"{draft}/cells")).Words,
            StringComparison.Ordinal
        );

        await Set("2562", "ค.ศ. 2562");
        Assert.Contains("อ่านเป็น พ.ศ.", (await site.GetAsync(draft)).Words, StringComparison.Ordinal);
        Assert.Contains(
            "2 ข้อผิดพลาด",
            (await site.GetAsync($"{draft}/cells")).Words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_that_tells_no_year_is_told_it()
    {
        await using var site = await ImportSite.OpenAsync();
        var table = Encoding.UTF8.GetBytes(
            "รายการ,หน่วย,ม.ค.,ก.พ.,มี.ค.,เม.ย.,พ.ค.,มิ.ย.,ก.ค.,ส.ค.,ก.ย.,ต.ค.,พ.ย.,ธ.ค.\n"
                + "ไฟฟ้าครัวเรือน,kWh,1,2,3,4,5,6,7,8,9,10,11,12\n"
        );
        var draft = await site.StartAsync(table, "form.csv");

        var refused = await site.PostAsync(draft, ("year", "เมื่อวาน"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("'เมื่อวาน' ไม่ใช่ปี", refused.Words, StringComparison.Ordinal);
        Assert.Contains("value=\"เมื่อวาน\"", refused.Text, StringComparison.Ordinal);

        await site.PostAsync(draft, ("year", "๒๕๖๒"));
        Assert.Contains("พ.ศ. 2562", (await site.GetAsync(draft)).Words, StringComparison.Ordinal);
        Assert.Contains(
            "0 ข้อผิดพลาด",
            (await site.GetAsync($"{draft}/cells")).Words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_who_correct_one_cell_see_both_texts_and_choose()
    {
        await using var site = await ImportSite.OpenAsync();
        var draft = await site.StartAsync(ImportSite.DirtyFile);
        await site.CorrectAsync(draft, "F8", "4000000", seen: "4,0OO,000", visitor: "colleague");

        var merge = await site.CorrectAsync(draft, "F8", "4100000", seen: "4,0OO,000");

        Assert.Equal(HttpStatusCode.Conflict, merge.Status);
        Assert.Contains("โดย colleague", merge.Words, StringComparison.Ordinal);
        Assert.Contains("4000000", merge.Words, StringComparison.Ordinal);
        Assert.Contains("4100000", merge.Words, StringComparison.Ordinal);

        var english = await site.PostAsync(
            draft.Replace("/th/", "/en/", StringComparison.Ordinal) + "/cells",
            [
                .. HtmlForm
                    .AllOf(merge.Text)
                    .Single(form => form.Id == "mine")
                    .Fields.Select(field => field.Sent)
                    .OfType<(string Name, string Value)>(),
                ("switch", "en"),
            ]
        );
        Assert.Contains("<html lang=\"en\">", english.Text, StringComparison.Ordinal);
        Assert.Contains("4000000", english.Words, StringComparison.Ordinal);
        Assert.Contains("4100000", english.Words, StringComparison.Ordinal);

        var mine = await site.CorrectAsync(draft, "F8", "4100000", seen: "4000000");
        Assert.Equal(HttpStatusCode.Redirect, mine.Status);
        Assert.Contains("→ 4100000", (await site.GetAsync($"{draft}/cells")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_waits_on_the_first_page_until_it_is_discarded()
    {
        await using var site = await ImportSite.OpenAsync();
        var draft = await site.StartAsync(ImportSite.DirtyFile);

        Assert.Contains(
            ImportSite.Dirty,
            (await site.GetAsync("/en/khon-kaen/data/import")).Words,
            StringComparison.Ordinal
        );
        await site.PostAsync($"{draft}/discard");
        Assert.DoesNotContain(
            ImportSite.Dirty,
            (await site.GetAsync("/en/khon-kaen/data/import")).Words,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(draft)).Status);
    }

    [Fact]
    public async Task Whoever_may_not_write_sees_no_wizard_and_no_draft()
    {
        await using var site = await ImportSite.OpenAsync();
        var draft = await site.StartAsync(ImportSite.DirtyFile);

        foreach (var path in new[] { "/th/khon-kaen/data/import", draft, $"{draft}/cells" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync(path, ImportSite.Reader)).Status);
        }

        var sent = await site.UploadAsync(ImportSite.DirtyFile, ImportSite.Dirty, visitor: ImportSite.Reader);
        Assert.Equal(HttpStatusCode.Forbidden, sent.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/th/khon-kaen/data/import/99")).Status);
    }

    private static async Task MendAsync(ImportSite site, string draft)
    {
        Assert.Contains(
            "2 ข้อผิดพลาด",
            (await site.GetAsync($"{draft}/cells")).Words,
            StringComparison.Ordinal
        );
        await site.CorrectAsync(draft, "F8", "4000000", seen: "4,0OO,000");
        await site.CorrectAsync(draft, "H7", "500000", seen: "-500000");
        Assert.Contains(
            "0 ข้อผิดพลาด",
            (await site.GetAsync($"{draft}/cells")).Words,
            StringComparison.Ordinal
        );
    }

    private static async Task ImportAsync(ImportSite site, string draft)
    {
        var preview = await site.GetAsync($"{draft}/preview");
        Assert.Contains("490,000 tCO2e", preview.Words, StringComparison.Ordinal);
        Assert.Contains("นำเข้า 7 รายการ", preview.Words, StringComparison.Ordinal);
        Assert.Contains("F8: 4,0OO,000 → 4000000", preview.Words, StringComparison.Ordinal);

        var done = await site.FinishAsync(draft);
        Assert.Contains("นำเข้าแล้ว 7 รายการ", done.Words, StringComparison.Ordinal);
        var again = await site.FinishAsync(draft);
        Assert.Contains("นำเข้าแล้ว 7 รายการ", again.Words, StringComparison.Ordinal);
        Assert.Contains(
            "490,000 tCO2e",
            (await site.GetAsync("/th/khon-kaen/inventories/2019")).Words,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "F8: 4,0OO,000 → 4000000 แก้ไขโดย officer",
            (await site.GetAsync("/th/khon-kaen/inventories/2019/trace/II.1.1-fuel.diesel.road")).Words,
            StringComparison.Ordinal
        );
    }
}
