using System.Globalization;
using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting.Reports;

/// <summary>A report with everything that one can hold, in three languages.</summary>
internal static class SampleReports
{
    /// <summary>What a method gives for the one document that is asked here: twice its input.</summary>
    public const string Doubling = """{"method":"doubling", "input":{"amount":12.5}}""";

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["title"] = ["Joint report of greenhouse gases", "รายงานร่วมก๊าซเรือนกระจก", "温室气体联合报告"],
        ["summary"] = ["Summary", "บทสรุป", "摘要"],
        ["sectors"] = ["Emissions by sector", "การปล่อยก๊าซเรือนกระจกรายสาขา", "各部门排放"],
        ["years"] = ["Over the years", "ตามปี", "历年情况"],
        ["before"] =
        [
            "The city emitted ",
            "เทศบาลนครปล่อยก๊าซเรือนกระจกโดยตรงจากการใช้พลังงาน การขนส่ง และของเสียภายในเขตเมือง รวม ",
            "该市能源、交通和废弃物的温室气体排放总量为 ",
        ],
        ["after"] =
        [
            " t CO2e in the year, of which one half is from energy and transport.",
            " ตันคาร์บอนไดออกไซด์เทียบเท่าในปีนี้ โดยครึ่งหนึ่งมาจากสาขาพลังงานและการขนส่ง",
            " 吨二氧化碳当量，其中一半来自能源和交通部门。",
        ],
        ["place"] = ["Place", "พื้นที่", "地点"],
        ["head"] = ["Emissions per head", "การปล่อยต่อหัว", "人均排放"],
        ["sector"] = ["Sector", "สาขา", "部门"],
        ["tonnes"] = ["Tonnes CO2e", "ตัน CO2e", "吨 CO2e"],
        ["note"] = ["Note", "หมายเหตุ", "说明"],
        ["waste"] = ["Waste of the city", "ของเสียของเมือง", "城市废弃物"],
        ["total"] = ["Total", "รวม", "合计"],
        ["chart"] = ["Waste is the largest", "ของเสียปล่อยมากที่สุด", "废弃物排放最多"],
        ["source"] =
        [
            "Form of the municipality, sheet 'fuel', cell F8",
            "แบบฟอร์มของเทศบาล › เชื้อเพลิง › F8",
            "市政表格 › 燃料 › F8",
        ],
    };

    /// <summary>The report in a language.</summary>
    /// <param name="language">th, en or zh.</param>
    /// <param name="rows">How many rows its table has.</param>
    public static Report In(string language, int rows = 40)
    {
        string Say(string word) => Words[word][Array.IndexOf(["en", "th", "zh"], language)];

        var amounts = Enumerable
            .Range(1, rows)
            .Select(row => Row(Say("waste"), Say("source"), row))
            .ToArray();
        var total = Proof.Sum("tCO2e", Say("total"), amounts);
        var people = Proof.Stated(1234567m, "1", "population", "register › A1", "fact-people");
        var perHead = Proof.Quotient("tCO2e", Say("head"), total, people)!;
        return new Report
        {
            Pack = "sample",
            Version = "1",
            Title = Say("title"),
            Language = language,
            Basis = "khon-kaen 2019, BASIC, AR5",
            Fill = new FillRate(0, []),
            Parts =
            [
                Summary(Say, total, perHead),
                Table(Say, amounts, total),
                new ReportPart
                {
                    Name = "years",
                    Title = Say("years"),
                    Chart = Chart.Lines(Frame(Say, "years"), SampleCharts.Years),
                },
            ],
        };
    }

    private static ReportPart Summary(Func<string, string> say, Proof total, Proof perHead) =>
        new()
        {
            Name = "summary",
            Title = say("summary"),
            Texts =
            [
                new ReportText(
                    "whole",
                    [
                        new ReportRun(say("before")),
                        new ReportRun(
                            Math.Round(total.Value, MidpointRounding.AwayFromZero)
                                .ToString("#,##0", CultureInfo.InvariantCulture),
                            FigureOf("total", total)
                        ),
                        new ReportRun(say("after")),
                    ]
                ),
            ],
            Lines =
            [
                new ReportLine("place", say("place"), new ReportCell("ขอนแก่น <&> 孔敬", PackFieldKind.Text)),
                new ReportLine(
                    "head",
                    say("head"),
                    new ReportCell(perHead.Value, PackFieldKind.Number, FigureOf("head", perHead))
                ),
                new ReportLine("year", "2019", new ReportCell(2019, PackFieldKind.Code)),
            ],
        };

    private static ReportPart Table(Func<string, string> say, Proof[] amounts, Proof total) =>
        new()
        {
            Name = "sectors",
            Title = say("sectors"),
            IsLandscape = true,
            Columns =
            [
                new ReportColumn("sector", say("sector"), PackFieldKind.Text, 30),
                new ReportColumn("tonnes", say("tonnes"), PackFieldKind.Tonnes, 20),
                new ReportColumn("doubled", "× 2", PackFieldKind.Number, 20),
                new ReportColumn("note", say("note"), PackFieldKind.Note, 30),
            ],
            Rows =
            [
                .. amounts.Select((amount, at) => RowOf(say, amount, at)),
                new ReportRow(
                    [
                        new ReportCell(say("total"), PackFieldKind.Text),
                        new ReportCell(total.Value, PackFieldKind.Tonnes, FigureOf("total", total)),
                        new ReportCell(null, PackFieldKind.Number),
                        new ReportCell(null, PackFieldKind.Note),
                    ],
                    IsSum: true
                ),
            ],
            Chart = Chart.StackedBars(Frame(say, "sectors"), SampleCharts.Sectors),
        };

    private static ReportRow RowOf(Func<string, string> say, Proof amount, int at)
    {
        var doubled = Proof.Method(25m, "t", "doubled", Doubling, [amount]);
        return new ReportRow([
            new ReportCell($"{say("sector")} {at + 1}", PackFieldKind.Text),
            new ReportCell(amount.Value, PackFieldKind.Tonnes, FigureOf($"sector.{at}", amount)),
            new ReportCell(doubled.Value, PackFieldKind.Number, FigureOf($"doubled.{at}", doubled)),
            new ReportCell($"{say("waste")} {say("waste")}", PackFieldKind.Note),
        ]);
    }

    private static Proof Row(string name, string source, int row) =>
        Proof.Product(
            "tCO2e",
            $"{name} {row.ToString(CultureInfo.InvariantCulture)}",
            Proof.Stated(
                (1000.125m * row) + 0.001m,
                "t",
                name,
                $"{source} {row.ToString(CultureInfo.InvariantCulture)}",
                $"fact-{row.ToString(CultureInfo.InvariantCulture)}"
            ),
            Proof.Stated(1.2345678901234567m, "tCO2e/t", "factor", "IPCC 2006, table 2.3")
        );

    private static Figure FigureOf(string key, Proof proof) => new(key, "khon-kaen 2019", proof);

    private static ChartFrame Frame(Func<string, string> say, string id) =>
        new()
        {
            Id = id,
            Title = say("chart"),
            AltText = say("chart"),
            Unit = "tCO2e",
            Sources = [say("source")],
            Notes = [say("note")],
        };
}
