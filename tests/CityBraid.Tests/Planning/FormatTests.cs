using System.IO.Compression;
using System.Text;
using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>What reading and writing must not lose, and what must not be read in silence.</summary>
public sealed class FormatTests
{
    private static readonly Dictionary<string, string> Folder = new(StringComparer.Ordinal)
    {
        ["REGION.csv"] = "VALUE\nTOWN\n",
        ["YEAR.csv"] = "VALUE\n2030\n",
        ["TIMESLICE.csv"] = "VALUE\nALL\n",
        ["TECHNOLOGY.csv"] =
            "VALUE\nO'Brien plant\nOBrien plant\n\"the \"\"new\"\" one\"\n\"a, 'b' \"\"c\"\"\"\n*\n",
        ["FUEL.csv"] = "VALUE\nPOWER\n",
        ["EMISSION.csv"] = "VALUE\n",
        ["MODE_OF_OPERATION.csv"] = "VALUE\n01\n2\n",
        ["YearSplit.csv"] = "TIMESLICE,YEAR,VALUE\nALL,2030,1\n",
        ["AccumulatedAnnualDemand.csv"] = "REGION,FUEL,YEAR,VALUE\nTOWN,POWER,2030,4\n",
        ["OutputActivityRatio.csv"] =
            "REGION,TECHNOLOGY,FUEL,MODE_OF_OPERATION,YEAR,VALUE\n"
            + "TOWN,O'Brien plant,POWER,01,2030,1\n"
            + "TOWN,\"the \"\"new\"\" one\",POWER,2,2030,2\n"
            + "TOWN,\"a, 'b' \"\"c\"\"\",POWER,2,2030,3\n"
            + "TOWN,*,POWER,2,2030,4\n",
        ["TechnologyToStorage.csv"] = "REGION,TECHNOLOGY,STORAGE,MODE_OF_OPERATION,VALUE\n",
    };

    [Theory]
    [InlineData(PlanFormat.Csv, "model")]
    [InlineData(PlanFormat.Excel, "model.xlsx")]
    [InlineData(PlanFormat.DataFile, "model.txt")]
    public async Task Names_with_quotes_and_numbers_with_zeros_come_back(PlanFormat format, string fileName)
    {
        var output = new MemoryOutput();
        var converted = await new ConvertPlan().RunAsync(
            Actor.LocalAdministrator,
            new(SourceOf(Folder), format, output, fileName),
            TestContext.Current.CancellationToken
        );

        Assert.False(converted.IsRefused);
        var read = ModelReader.Read(output.ToSource(fileName));
        Assert.DoesNotContain(read.Findings, finding => finding.IsError);
        Assert.Equal(
            ["O'Brien plant", "OBrien plant", "the \"new\" one", "a, 'b' \"c\"", "*"],
            read.Model.Sets[SetKind.Technology].Names
        );
        Assert.Equal(["01", "2"], read.Model.Sets[SetKind.Mode].Names);
        var ratio = read.Model[ParameterCatalogue.OutputActivityRatio];
        Assert.Equal(4, ratio.GivenCount);
        Assert.Equal(
            [1, 2, 3, 4],
            [
                ratio.At(0, 0, 0, 0, 0),
                ratio.At(0, 2, 0, 1, 0),
                ratio.At(0, 3, 0, 1, 0),
                ratio.At(0, 4, 0, 1, 0),
            ]
        );
    }

    [Theory]
    [InlineData(
        "CapitalCosts.csv",
        "REGION,TECHNOLOGY,YEAR,VALUE\nTOWN,*,2030,5\n",
        "planning.unknown-parameter"
    )]
    [InlineData("COMMODITY.csv", "VALUE\nHEAT\n", "planning.set-twice")]
    [InlineData(
        "TechActivityIncrease.csv",
        "REGION,TECHNOLOGY,MODE_OF_OPERATION,YEAR,VALUE\n",
        "planning.parameter-in-two-places"
    )]
    public void A_file_too_many_is_an_error(string fileName, string content, string code)
    {
        var files = new Dictionary<string, string>(Folder, StringComparer.Ordinal)
        {
            [fileName] = content,
            ["TechnologyActivityIncreaseByModeLimit.csv"] =
                "REGION,TECHNOLOGY,MODE_OF_OPERATION,YEAR,VALUE\n",
        };

        var found = ModelReader.Read(SourceOf(files)).Findings;

        Assert.Contains(found, finding => finding.Code == code && finding.IsError);
    }

    [Theory]
    [InlineData("NewCapacity.csv", "REGION,TECHNOLOGY,YEAR,VALUE\nTOWN,*,2030,5\n")]
    [InlineData("notes.csv", "when,what\n2026,first version\n")]
    public void A_result_or_a_note_beside_the_model_is_passed_over(string fileName, string content)
    {
        var files = new Dictionary<string, string>(Folder, StringComparer.Ordinal) { [fileName] = content };

        var found = Assert.Single(
            ModelReader.Read(SourceOf(files)).Findings,
            finding => finding.Code == "planning.unknown-file"
        );

        Assert.Equal(Severity.Warning, found.Severity);
    }

    [Fact]
    public void A_year_written_in_two_ways_is_one_year()
    {
        var found = ModelReader.Read(SmallModel.Source("set YEAR := 2030 02030 2031")).Findings;

        Assert.Contains(found, finding => finding.Code == "planning.member-twice");
    }

    [Fact]
    public void A_file_cut_between_two_statements_is_told()
    {
        var text = SmallModel.With();
        var cut = text[..text.IndexOf("param VariableCost", StringComparison.Ordinal)];

        var found = ModelReader.Read(SmallModel.SourceOf(cut)).Findings;

        var told = Assert.Single(found, finding => finding.Code == "planning.no-end");
        Assert.True(told.IsError);
        Assert.DoesNotContain(
            ModelReader.Read(SmallModel.SourceOf(cut + "end;\n")).Findings,
            finding => finding.IsError
        );
    }

    /// <summary>Of two modes one is given across and one down; only the first slice is turned.</summary>
    [Fact]
    public void A_turned_table_turns_no_other()
    {
        var model = ModelReader
            .Read(
                SmallModel.Source(
                    "set MODE_OF_OPERATION := 1 2",
                    "param VariableCost default 0 := [TOWN,CLEAN,*,*] (tr): 1 2 := 2030 2 5 2031 3 6 "
                        + "[TOWN,DIRTY,*,*]: 2030 2031 := 1 7 8 2 9 10"
                )
            )
            .Model;

        var cost = model[ParameterCatalogue.VariableCost];
        Assert.Equal([2, 3], cost.Run(0, 0, 0).ToArray());
        Assert.Equal([5, 6], cost.Run(0, 0, 1).ToArray());
        Assert.Equal([7, 8], cost.Run(0, 1, 0).ToArray());
        Assert.Equal([9, 10], cost.Run(0, 1, 1).ToArray());
    }

    [Theory]
    [InlineData("\"TechId\":\"T9\",\"2030\":5", "T9")]
    [InlineData("\"TechId\":\"T1\",\"2099\":5", "2099")]
    public void A_case_that_names_what_it_does_not_list_is_told(string row, string member)
    {
        var found = ModelReader.Read(CaseWith(row)).Findings;

        var told = Assert.Single(found, finding => finding.Code == "planning.unknown-member");
        Assert.Equal(member, told.Values["member"]);
        Assert.True(told.IsError);
    }

    [Fact]
    public void A_case_has_no_limit_on_how_fast_stores_fill()
    {
        var read = ModelReader.Read(CaseWith("\"TechId\":\"T1\",\"2030\":5"));

        Assert.DoesNotContain(read.Findings, finding => finding.IsError);
        Assert.True(UpperLimit.IsNone(read.Model[ParameterCatalogue.StorageMaxChargeRate].At(0, 0)));
        Assert.Equal(5, read.Model[ParameterCatalogue.CapitalCost].At(0, 0, 0));
    }

    [Fact]
    public void Too_many_years_are_told_and_not_kept()
    {
        var years = string.Join(' ', Enumerable.Range(1, 5000));
        var read = ModelReader.Read(SmallModel.Source("set YEAR := " + years));

        Assert.Single(read.Findings, finding => finding.Code == "planning.too-many-members");
        Assert.Equal(1000, read.Model.Sets[SetKind.Year].Count);
    }

    /// <summary>A line of few bytes takes a run of years: of 60 runs of 1,000 only 30 may be kept.</summary>
    [Fact]
    public void A_model_of_too_many_values_is_told_before_it_fills_the_memory()
    {
        var text = new StringBuilder("set YEAR := ").AppendJoin(' ', Enumerable.Range(2001, 1000));
        text.Append(" ;\nset REGION := R ;\nset TECHNOLOGY := ").AppendJoin(' ', Names("T", 60));
        text.Append(" ;\nparam CapitalCost default 0 :=\n");
        foreach (var name in Names("T", 60))
        {
            text.Append("R ").Append(name).Append(" 2001 5\n");
        }

        var assembler = new ModelAssembler("town", valuesMax: 30_000);
        DataFileReader.Read("town.txt", text.Append(";\nend;\n").ToString(), assembler);

        Assert.Single(assembler.Findings.All(), finding => finding.Code == "planning.too-many-values");
        Assert.Equal(30, assembler.Model[ParameterCatalogue.CapitalCost].GivenCount);
    }

    [Fact]
    public void Lists_too_deep_in_a_configuration_are_told_at_once()
    {
        var files = new Dictionary<string, string>(Folder, StringComparer.Ordinal)
        {
            ["config.yaml"] = "CapitalCost:\n  indices: " + new string('[', 100_000),
        };

        var found = ModelReader.Read(SourceOf(files)).Findings;

        Assert.Single(found, finding => finding.Code == "planning.unreadable-configuration");
    }

    [Theory]
    [InlineData("param DiscountRate default 0.05 := TOWN -1", "planning.rate-too-low")]
    [InlineData("param DiscountRate default 0.05 := TOWN -2", "planning.rate-too-low")]
    [InlineData("param DiscountRateIdv default -1 := TOWN DIRTY -1", "planning.rate-too-low")]
    [InlineData("param VariableCost default 0 := TOWN DIRTY 1 2030 1e308", "planning.number-too-large")]
    public async Task Rates_and_numbers_that_cannot_be_counted_with_are_told(string statement, string code)
    {
        var solved = await SolveAsync(statement);

        Assert.Contains(solved.Refusal!.Findings, finding => finding.Code == code && finding.IsError);
    }

    [Fact]
    public async Task An_investment_paid_over_no_life_is_told()
    {
        var solved = await SolveAsync(
            "param DiscountRateIdv default 0.1 := TOWN DIRTY 0.1",
            "param OperationalLife default 1 := TOWN DIRTY 0"
        );

        Assert.Contains(solved.Refusal!.Findings, finding => finding.Code == "planning.no-life");
    }

    /// <summary>Each number may be counted with, but not their product.</summary>
    [Fact]
    public async Task Numbers_that_together_cannot_be_counted_with_are_told()
    {
        var solved = await SolveAsync(
            "param VariableCost default 0 := TOWN DIRTY 1 2030 1e29",
            "param DiscountRate default 0.05 := TOWN -0.999999999999999",
            "set YEAR := 2030 2031",
            "param CapitalCost default 1e30 := TOWN DIRTY 2031 1e30"
        );

        Assert.Contains(
            solved.Refusal!.Findings,
            finding => finding.Code == "planning.numbers-too-far-apart"
        );
    }

    [Fact]
    public async Task A_model_that_asks_only_for_capacity_is_solved()
    {
        var solved = await SolveAsync(
            "param SpecifiedAnnualDemand default 0 := TOWN POWER 2030 0",
            "param TotalAnnualMinCapacity default 0 := TOWN DIRTY 2030 101",
            "param CapitalCost default 0 := TOWN DIRTY 2030 7"
        );

        Assert.Equal(7, solved.Value!.Objective!.Value, 9);
    }

    private static IEnumerable<string> Names(string prefix, int count) =>
        Enumerable.Range(0, count).Select(number => FormattableString.Invariant($"{prefix}{number}"));

    private static Task<Result<PlanOutcome>> SolveAsync(params string[] statements) =>
        new SolvePlan(new LocalSolver(), TimeProvider.System).RunAsync(
            Actor.LocalAdministrator,
            new(SmallModel.Source(statements), new()),
            TestContext.Current.CancellationToken
        );

    private static PlanSource SourceOf(Dictionary<string, string> files) =>
        new(
            "model",
            files.ToDictionary(
                file => file.Key,
                file => (Func<Stream>)(() => new MemoryStream(Encoding.UTF8.GetBytes(file.Value)))
            )
        );

    /// <summary>A case of one technology and one store, with one row of capital cost.</summary>
    private static PlanSource CaseWith(string row)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                "case/genData.json",
                """
                {"osy-tech":[{"TechId":"T1","Tech":"PLANT"}],"osy-comm":[{"CommId":"C1","Comm":"POWER"}],
                "osy-ts":[{"TsId":"S1","Ts":"ALL"}],
                "osy-stg":[{"StgId":"G1","Stg":"STORE"}],"osy-years":["2030"],
                "osy-mo":"1","osy-scenarios":[{"ScenarioId":"SC_0"}]}
                """
            );
            Add(archive, "case/RYT.json", "{\"CC\":{\"SC_0\":[{" + row + "}]}}");
        }

        var bytes = stream.ToArray();
        return new(
            "case.zip",
            new Dictionary<string, Func<Stream>> { ["case.zip"] = () => new MemoryStream(bytes) }
        );
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
