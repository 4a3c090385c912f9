using System.Text;
using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tables;
using CityBraid.Tests.Inventory;

namespace CityBraid.Tests.Reporting.Packs;

/// <summary>A form is described by a file that people write, and everything wrong with one is told.</summary>
public sealed class PackFileTests
{
    private const string Head = """
        pack,our-form
        version,2026
        name_en,Our form
        origin_en,"the office's own, as sent in March"
        subject,place
        level,basic
        gwp,AR5

        """;

    private const string Titles = "number,section_en,question_en,question_th,from,unit,decimals,when,who_en";

    private static readonly PackFileReader Reader = new(
        new PackLibrary(OurTables.Shipped),
        UnitLibrary.From(OurTables.Shipped.Load(UnitLibrary.Table))
    );

    private static readonly PackTerms Terms = new(
        [
            new FigureName("power.homes", "Homes", "kWh"),
            new FigureName("power.shops", "Shops", "MWh"),
            new FigureName("waste", "Waste", "t"),
            new FigureName("name", "Name", Unit: null),
            new FigureName("records.waste", "Waste of records", "t"),
        ],
        ["basic", "basic+"],
        ["AR4", "AR5"]
    );

    [Fact]
    public void A_sound_file_is_a_form_with_its_basis()
    {
        var read = Read(
            $"""
            {Head}{Titles}
            1,City,Name?,ชื่อ,name,,,,the office
            2,Energy,Power?,,power.homes + power.shops,MWh,0,waste,the provider
            3,Energy,Plans?,,,,,,the office
            """
        );

        Assert.Empty(read.Findings);
        var pack = read.Pack!;
        Assert.Equal(
            ("our-form", "2026", "basic", "AR5", 3),
            (pack.Name, pack.Version, pack.Level, pack.Gwp, pack.Questions.Count)
        );
        Assert.Equal(["questions", "about"], pack.Parts.Select(part => part.Name));
        Assert.Equal("ชื่อ", pack.Questions[0].Texts.In("th"));
        Assert.Equal((0, "waste"), (pack.Questions[1].Decimals, pack.Questions[1].When));
        Assert.Empty(pack.Questions[2].From.Terms);
    }

    [Fact]
    public void What_is_written_is_read_and_written_again_letter_for_letter()
    {
        var read = Read(
            $"""
            {Head}{Titles}
            1.10,City,"'=1+1, ""quoted"" so",@ชื่อ,- power.homes + power.shops,MWh,2,,"the ""big"" office"
            """
        );
        Assert.Empty(read.Findings);
        var written = PackFile.Write(read.Pack!);

        var again = Read(written);

        Assert.Empty(again.Findings);
        Assert.Equal(written, PackFile.Write(again.Pack!));
        Assert.Equal("=1+1, \"quoted\" so", again.Pack!.Questions[0].Texts.In("en"));
        Assert.Equal("- power.homes + power.shops", again.Pack.Questions[0].From.ToString());
        Assert.Equal(
            written,
            PackFile.Write(Reader.Read(new MemoryStream(PackFile.ToBytes(written)), "a.csv", Terms).Pack!)
        );
    }

    [Fact]
    public void All_faults_are_told_at_once_with_their_cells()
    {
        var read = Read(
            $"""
            pack,lpa
            version,1
            versoin,2
            name_en,Our form
            subject,planet
            gwp,AR9
            {Titles},colour
            1,City,Name?,,nam,,,,the office,red
            1,City,Power?,,power.homes + waste,,,,the office,
            2,City,,,power.homes * 2,furlong,-1,pwer.homes,the office,
            3,City,Weight?,,waste,furlong,99,nothing-like-it,,
            4,City,Weight?,,waste,furlong,99,nothing-like-it,the office,
            """
        );

        Assert.Equal(
            [
                " reports.pack-line-missing",
                "B1 reports.pack-name-taken",
                "A3 reports.pack-unknown-line",
                "B5 reports.pack-bad-line",
                "B6 reports.pack-bad-line",
                "J7 reports.pack-unknown-column",
                "E8 reports.unknown-name-near",
                "A9 reports.question-twice",
                "E9 reports.other-unit",
                "C10 reports.pack-empty-cell",
                "E10 reports.pack-unreadable-from",
                "F10 reports.unknown-unit",
                "G10 reports.pack-bad-decimals",
                "H10 reports.unknown-name-near",
                "E11 reports.other-unit",
                "F11 reports.unknown-unit",
                "G11 reports.pack-bad-decimals",
                "H11 reports.unknown-name",
                "I11 reports.pack-empty-cell",
                "E12 reports.other-unit",
                "F12 reports.unknown-unit",
                "G12 reports.pack-bad-decimals",
                "H12 reports.unknown-name",
            ],
            read.Findings.Select(Told).Order(CellOrder)
        );
        Assert.Null(read.Pack);
        Assert.False(read.IsSound);
    }

    [Theory]
    [InlineData("place", "boundary,administrative", null)]
    [InlineData("place", "period,calendar-year", null)]
    [InlineData("workspace", "period,calendar-year", null)]
    [InlineData("place", "boundary,the river basin", "reports.pack-bad-line")]
    [InlineData("place", "period,weekly", "reports.pack-bad-line")]
    [InlineData("place", "period,fiscal-year", "reports.pack-fiscal-year")]
    [InlineData("workspace", "boundary,administrative", "reports.pack-line-of-places")]
    [InlineData("workspace", "gwp,AR5", "reports.pack-line-of-places")]
    public void A_basis_that_nothing_is_filled_by_is_told(string subject, string line, string? code)
    {
        var read = Read(
            $"""
            pack,our-form
            version,1
            name_en,Our form
            origin_en,the office
            subject,{subject}
            {line}
            {Titles}
            1,City,Waste?,,records.waste,,,,the office
            """
        );

        Assert.Equal(code is null ? [] : [$"B6 {code}"], read.Findings.Select(Told));
        Assert.Contains(line, PackFile.Write(read.Pack!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_has_no_unit_and_the_sentence_says_so()
    {
        var read = Read(
            $"""
            {Head}{Titles}
            1,City,Name?,,name,kg,,,the office
            """
        );

        Assert.Equal(["E9 reports.text-in-unit"], read.Findings.Select(Told));
    }

    [Fact]
    public void Names_and_units_are_checked_with_their_cells_and_near_names_offered()
    {
        var read = Read(
            $"""
            {Head}{Titles}
            1,City,Name?,,nam,,,,the office
            1,City,Power?,,power.homes + waste,,,,the office
            4,City,Weight?,,waste,furlong,1,nothing-like-it,the office
            """
        );

        Assert.Equal(
            [
                "E9 reports.unknown-name-near",
                "A10 reports.question-twice",
                "E10 reports.other-unit",
                "E11 reports.other-unit",
                "F11 reports.unknown-unit",
                "H11 reports.unknown-name",
            ],
            read.Findings.Select(Told).Order(CellOrder)
        );
        Assert.Equal(
            "name",
            read.Findings.Single(one => one.Code.EndsWith("-near", StringComparison.Ordinal)).Values["near"]
        );
        Assert.NotNull(read.Pack);
        Assert.False(read.IsSound);
    }

    [Theory]
    [InlineData("", "tables.empty-file")]
    [InlineData("nothing\nof,this\n", "reports.pack-no-table")]
    [InlineData("number,from,who_en\n1,name,the office\n", "reports.pack-column-missing")]
    [InlineData("number,section_en,question_en,from,who_en,number\n", "reports.pack-column-twice")]
    [InlineData("number,section_en,question_en,from,who_en\n", "reports.pack-no-questions")]
    public void A_file_that_is_none_is_told_as_such(string text, string code) =>
        Assert.Contains(code, Read(text).Findings.Select(finding => finding.Code));

    [Fact]
    public void Bytes_of_no_encoding_and_files_without_end_are_findings()
    {
        var wrong = Reader.Read(new MemoryStream([0xFF, 0x2C, 0x61]), "a.csv", Terms);
        var huge = Read(Head + Titles + "\n" + string.Concat(Enumerable.Repeat("1,a,b,,name,,,,c\n", 3_000)));

        Assert.Equal("tables.wrong-encoding", Assert.Single(wrong.Findings).Code);
        Assert.False(huge.IsSound);
    }

    [Fact]
    public void A_workbook_is_read_as_a_table_is()
    {
        using var content = new MemoryStream();
        using (var book = new WorkbookWriter(content))
        {
            book.BeginSheet("form");
            book.WriteRow("pack", "our-form");
            book.WriteRow("version", 2026);
            book.WriteRow("name_en", "Our form");
            book.WriteRow("origin_en", "the office");
            book.WriteRow("subject", "workspace");
            book.WriteRow("number", "section_en", "question_en", "from", "decimals", "who_en");
            book.WriteRow(1.5m, "City", "Waste?", "records.waste", 2, "the office");
            book.WriteRow(2, "City", "Waste?", "waste", 2.5m, null);
        }

        var read = Reader.Read(new MemoryStream(content.ToArray()), "form.xlsx", Terms);

        Assert.Equal(
            ["E8 reports.pack-bad-decimals", "F8 reports.pack-empty-cell", "D8 reports.unknown-name"],
            read.Findings.Select(Told)
        );
        Assert.Equal("form", read.Findings[0].Where?.Sheet);
        var pack = read.Pack!;
        Assert.Equal(("2026", PackSubject.Workspace), (pack.Version, pack.Subject));
        Assert.Equal(("1.5", 2), (Assert.Single(pack.Questions).Number, pack.Questions[0].Decimals));
    }

    private static readonly Comparer<string> CellOrder = Comparer<string>.Create(
        (left, right) => StringComparer.Ordinal.Compare(Key(left), Key(right))
    );

    private static string Key(string told)
    {
        var cell = told.Split(' ')[0];
        var row = new string([.. cell.SkipWhile(char.IsLetter)]);
        return row.PadLeft(4, '0') + told;
    }

    private static string Told(Finding finding) => $"{finding.Where?.Cells} {finding.Code}";

    private static PackReading Read(string text) =>
        Reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "form.csv", Terms);
}
