using System.IO.Compression;
using System.Net;
using System.Text;

namespace CityBraid.Tests.Web.Imports;

/// <summary>Files that mean harm, or are not what they say.</summary>
public sealed class HostileUploadTests
{
    private const string Script = "<script>alert('1')</script>";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("%PDF-1.7 hidden under another name", "form.xlsx")]
    [InlineData("<html><body>no table</body></html>", "form.csv")]
    [InlineData("MZ\0\0 a program", "form.xlsx")]
    public async Task A_file_that_is_not_what_it_says_is_told_so(string content, string name)
    {
        await using var site = await ImportSite.OpenAsync();

        var answer = await site.UploadAsync(Encoding.UTF8.GetBytes(content), name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("role=\"alert\"", answer.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#file\"", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_inflates_without_end_is_refused()
    {
        await using var site = await ImportSite.OpenAsync();
        using var bomb = new MemoryStream();
        await using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in new[] { "[Content_Types].xml", "xl/workbook.xml" })
            {
                await using var entry = await zip.CreateEntry(part, CompressionLevel.SmallestSize)
                    .OpenAsync(Cancellation);
                await entry.WriteAsync(new byte[64 * 1024 * 1024], Cancellation);
            }
        }

        var answer = await site.UploadAsync(bomb.ToArray(), "bomb.xlsx");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task A_file_of_51_megabytes_is_refused_in_words()
    {
        await using var site = await ImportSite.OpenAsync();

        var answer = await site.UploadAsync(new byte[51 * 1024 * 1024], "large.csv", "en");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("50 MB", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_asks_for_a_file()
    {
        await using var site = await ImportSite.OpenAsync();

        var answer = await site.UploadAsync([], "nothing.xlsx");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("ยังไม่ได้เลือกไฟล์", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_file_is_shown_as_text_and_formulas_stay_text()
    {
        await using var site = await ImportSite.OpenAsync();
        var table = Encoding.UTF8.GetBytes(
            "variable,period,value,unit\n"
                + $"{Script},2019,1,kWh\n"
                + "electricity.residential,2019,=1+1,kWh\n"
                + $"electricity.commercial,2019,{Script},kWh\n"
        );
        var draft = await site.StartAsync(table, $"{Script}.csv", "en");

        foreach (var step in new[] { "", "/items", "/cells" })
        {
            var page = await site.GetAsync(draft + step);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("<script>alert", page.Text, StringComparison.OrdinalIgnoreCase);
        }

        var cells = await site.GetAsync($"{draft}/cells");
        Assert.Contains("'=1+1' is not a number", cells.Words, StringComparison.Ordinal);
        Assert.Contains("2 errors", cells.Words, StringComparison.Ordinal);
    }
}
