using System.IO.Compression;
using System.Text;
using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Planning;

/// <summary>A model is brought, run and read again through a real database.</summary>
public sealed class StoredPlanTests
{
    private const string Run = "00000000000000000000000001";

    private static readonly Actor Planner = Actor.LocalAdministrator;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_keeps_outcome_tables_prices_and_an_outline()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var plan = await StoreAsync(room, "town.txt", SmallModel.With());

        var ran = PeopleRoom.Value(
            await room.Get<RunPlan>().RunAsync(Planner, new(plan.Key, Run, new()), Cancellation)
        );
        var kept = await ResultAsync(room);

        Assert.True(plan.IsSolvable);
        Assert.Equal([2030, 2031], plan.Contents.Years);
        Assert.Equal(34.295917, kept.Outcome!.Objective!.Value, 6);
        Assert.Equal(ran.Outcome!.Certificate, kept.Outcome.Certificate);
        Assert.True(kept.Outcome.Certificate!.ProvesOptimality);
        Assert.Equal(42, kept.Tables.Count);
        var emissions = await TableAsync(room, "AnnualTechnologyEmission", ("YEAR", "2031"));
        Assert.Equal(["REGION", "TECHNOLOGY", "EMISSION", "YEAR", "VALUE"], emissions.Columns);
        Assert.Equal(
            [
                ["TOWN", "DIRTY", "CO2", "2031", "6"],
            ],
            emissions.Rows
        );
        Assert.Equal(["2030", "2031"], emissions.Members[3]);
        var prices = await TableAsync(room, PlanTableHead.Prices, ("KIND", "commodity"));
        Assert.Equal(4, prices.Matches);
        var outline = PeopleRoom.Value(
            await room.Get<OutlinePlanResult>()
                .RunAsync(Planner, new(PeopleRoom.KhonKaen, Run, null, null), Cancellation)
        );
        Assert.Equal("POWER", outline.Commodity);
        Assert.Equal(["DIRTY", "CLEAN"], outline.Production.Select(line => line.Name));
        Assert.Equal([6.0, 6.0], outline.Production[0].Values.Select(value => Math.Round(value, 9)));
        Assert.All(outline.Prices.SelectMany(line => line.Values), price => Assert.Equal(3, price, 6));
    }

    [Fact]
    public async Task More_demand_than_can_be_met_leaves_a_conflict_that_names_limit_region_and_year()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var text = SmallModel.With(
            "param TotalTechnologyAnnualActivityUpperLimit default -1 := [TOWN,*,*]: 2030 2031 := "
                + "CLEAN 4 4 DIRTY 8 8"
        );
        var plan = await StoreAsync(room, "town.txt", text);
        var tripled = new PlanOptions() { DemandFactor = 3 };

        PeopleRoom.Value(
            await room.Get<RunPlan>().RunAsync(Planner, new(plan.Key, Run, tripled), Cancellation)
        );
        var kept = await ResultAsync(room);

        Assert.Equal(SolveStatus.Infeasible, kept.Outcome!.Status);
        Assert.Null(kept.Outcome.Objective);
        Assert.Empty(kept.Tables);
        Assert.Equal(3, kept.Options.DemandFactor);
        Assert.True(kept.Outcome.IsConflictIrreducible);
        Assert.Contains(kept.Outcome.Conflict, item => item.Constraint == ConstraintFamily.MaxActivity);
        var balance = kept.Outcome.Conflict.First(item => item.Constraint == ConstraintFamily.Balance);
        Assert.Equal("TOWN", balance.Subject[SetKind.Region]);
        Assert.Equal("30", balance.Sentence.Values["specifiedAnnualDemand"]);
    }

    [Fact]
    public async Task A_sweep_keeps_its_points()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var plan = await StoreAsync(room, "town.txt", SmallModel.With());
        var request = new PlanRunRequest(plan.Key, Run, new())
        {
            Sweep = new(SweepKind.Penalty, "CO2", 0, 10, 3),
        };

        PeopleRoom.Value(await room.Get<RunPlan>().RunAsync(Planner, request, Cancellation));
        var kept = await ResultAsync(room);

        Assert.Equal([0.0, 5.0, 10.0], kept.Points.Select(point => point.Value));
        Assert.All(kept.Points, point => Assert.Equal(12, point.Emissions!.Value, 6));
        Assert.Null(kept.Outcome);
    }

    [Fact]
    public async Task A_run_that_is_begun_again_has_one_result_and_a_cancelled_one_none()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var plan = await StoreAsync(room, "town.txt", SmallModel.With());
        var run = room.Get<RunPlan>();

        await run.RunAsync(Planner, new(plan.Key, Run, new()), Cancellation);
        await run.RunAsync(Planner, new(plan.Key, Run, new()), Cancellation);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            run.RunAsync(Planner, new(plan.Key, "other", new()), new CancellationToken(canceled: true))
        );

        var listed = PeopleRoom.Value(
            await room.Get<ListPlanResults>().RunAsync(Planner, plan.Key, Cancellation)
        );
        Assert.Equal([Run], listed.Select(result => result.Run));
        Assert.Equal(["42"], room.Rows("SELECT count(*) FROM plan_tables"));
    }

    [Fact]
    public async Task A_model_with_mistakes_is_kept_with_all_of_them_and_does_not_run()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var text = SmallModel.With(
            "param VariableCost default 0 := [TOWN,DIRTY,*,*]: 2030 2031 := 1 3 three",
            "param NoSuchThing default 0 := TOWN 1"
        );

        var plan = await StoreAsync(room, "town.txt", text);
        var refused = await room.Get<RunPlan>().RunAsync(Planner, new(plan.Key, Run, new()), Cancellation);

        Assert.False(plan.IsSolvable);
        Assert.Contains(plan.Findings, finding => finding.Code == "planning.no-number");
        Assert.Contains(plan.Findings, finding => finding.Code == "planning.unknown-parameter");
        Assert.Equal("planning.bad-model", refused.Refusal?.Code);
    }

    [Theory]
    [InlineData("model/", "town.zip", null)]
    [InlineData("", "town.zip", null)]
    [InlineData("a/,b/", "town.zip", "planning.several-models")]
    [InlineData(null, "town.zip", "planning.no-model-in-archive")]
    [InlineData("model/", "town.xls", "planning.unknown-kind")]
    [InlineData("model/", "town.txt", "planning.not-what-it-says")]
    public async Task An_archive_holds_the_folder_that_lists_the_years(
        string? folders,
        string fileName,
        string? code
    )
    {
        await using var room = await PeopleRoom.OpenAsync();
        using var stream = new MemoryStream(ArchiveOf(folders?.Split(',') ?? []));

        var stored = await room.Get<StorePlan>()
            .RunAsync(Planner, new(stream, fileName, PeopleRoom.KhonKaen), Cancellation);

        Assert.Equal(code, stored.Refusal?.Code);
        Assert.Equal(code is null, stored.Value?.IsSolvable ?? false);
    }

    [Fact]
    public async Task A_damaged_archive_is_told()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var bytes = ArchiveOf(["model/"]);
        using var stream = new MemoryStream(bytes[..(bytes.Length / 2)]);

        var stored = await room.Get<StorePlan>()
            .RunAsync(Planner, new(stream, "town.zip", PeopleRoom.KhonKaen), Cancellation);

        Assert.Equal("tables.unreadable", stored.Refusal?.Code);
    }

    [Fact]
    public void A_program_too_large_for_a_machine_is_told_before_it_is_built()
    {
        var years = string.Join(' ', Enumerable.Range(2000, 900));
        var slices = string.Join(' ', Enumerable.Range(0, 9000).Select(slice => $"S{slice}"));
        var fuels = string.Join(' ', Enumerable.Range(0, 9).Select(fuel => $"F{fuel}"));
        var read = ModelReader.Read(
            SmallModel.Source(
                $"set YEAR := {years}",
                $"set TIMESLICE := {slices}",
                $"set FUEL := POWER {fuels}"
            )
        );

        Assert.Contains(PlanChecker.Check(read.Model), finding => finding.Code == "planning.too-large");
    }

    private static async Task<StoredPlan> StoreAsync(PeopleRoom room, string fileName, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var upload = new PlanUpload(stream, fileName, PeopleRoom.KhonKaen);
        return PeopleRoom.Value(await room.Get<StorePlan>().RunAsync(Planner, upload, Cancellation));
    }

    private static async Task<PlanResult> ResultAsync(PeopleRoom room) =>
        PeopleRoom.Value(
            await room.Get<ShowPlanResult>().RunAsync(Planner, PeopleRoom.KhonKaen, Run, Cancellation)
        );

    private static async Task<PlanTableView> TableAsync(
        PeopleRoom room,
        string table,
        params (string Column, string Member)[] wanted
    ) =>
        PeopleRoom.Value(
            await room.Get<ShowPlanTable>()
                .RunAsync(
                    Planner,
                    new(PeopleRoom.KhonKaen, Run, table)
                    {
                        Where = wanted.ToDictionary(pair => pair.Column, pair => pair.Member),
                    },
                    Cancellation
                )
        );

    /// <summary>The small model as CSV files in each of some folders.</summary>
    private static byte[] ArchiveOf(IReadOnlyList<string> folders)
    {
        var output = new MemoryOutput();
        CsvFolderWriter.Write(ModelReader.Read(SmallModel.Source()).Model, output);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("readme.md").Open().Dispose();
            foreach (
                var (folder, name) in folders.SelectMany(_ => output.Names, (folder, name) => (folder, name))
            )
            {
                using var entry = archive.CreateEntry(folder + name).Open();
                entry.Write(Encoding.UTF8.GetBytes(output.Text(name)));
            }
        }

        return stream.ToArray();
    }
}
