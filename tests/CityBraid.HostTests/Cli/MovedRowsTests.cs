namespace CityBraid.Tests.Cli;

/// <summary>A row that a monthly form cannot hold is told, and is no filled cell of it.</summary>
public sealed class MovedRowsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_month_without_a_factor_moves_its_row_and_the_form_says_so()
    {
        using var folder = new CliFolder();
        (await folder.JsonAsync(CliFolder.AddKhonKaen)).Done();
        var table = folder.PathOf("table.csv");
        await File.WriteAllLinesAsync(
            table,
            [
                "variable,period,value,unit,factor,factor_unit,source",
                .. Enumerable
                    .Range(1, 12)
                    .Select(month =>
                        FormattableString.Invariant($"electricity.residential,2019-{month:00},10,kWh,")
                        + (month == 3 ? ",,Bills" : "0.5,kgCO2e/kWh,Bills")
                    ),
            ],
            Cancellation
        );
        (await folder.JsonAsync("facts", "import", table, "--place", "khon-kaen")).Done();

        var filled = (
            await folder.JsonAsync(
                "report",
                "fill",
                "--pack",
                "tgo",
                "--place",
                "khon-kaen",
                "--period",
                "2562",
                "--lang",
                "en"
            )
        )
            .Done()
            .Json;

        var gaps = filled
            .List("gaps")
            .Where(gap =>
                gap.Text("reason")!.Contains("อัตรา", StringComparison.Ordinal)
                || gap.Text("reason")!.Contains("ค่าการปล่อย", StringComparison.Ordinal)
            )
            .ToArray();
        Assert.Equal(12, gaps.Length);
        Assert.Contains("2019-03", gaps[2].Text("where"), StringComparison.Ordinal);
        Assert.True(filled.Number("filled") < filled.Number("asked"));
    }
}
