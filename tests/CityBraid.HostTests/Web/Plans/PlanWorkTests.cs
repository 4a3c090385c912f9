using System.Text;
using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;
using CityBraid.Tests.Planning;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Plans;

/// <summary>A solver that is missing or crashes ends the run with a sentence and leaves nothing.</summary>
public sealed class PlanWorkTests(WebSite site)
{
    private static readonly Actor Planner = Actor.LocalAdministrator;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/bin/false", "planning.solver-died")]
    [InlineData("/no/such/program", "planning.solver-missing")]
    public async Task A_solver_that_fails_is_a_finding_of_the_run(string program, string code)
    {
        var run = await RunOfAsync(code);

        var ending = await WorkWith(new ChildSolver(program, []))
            .RunAsync(new RunOrder(run, Planner, new Progress<RunStep>()), Cancellation);

        Assert.Equal(RunState.Failed, ending.State);
        Assert.Equal(code, Assert.Single(ending.Findings).Code);
        var result = await Get<ShowPlanResult>()
            .RunAsync(Planner, run.Workspace!, run.Id.Value, Cancellation);
        Assert.Equal("planning.unknown-result", result.Refusal?.Code);
    }

    private PlanWork WorkWith(ISolver solver) =>
        new(
            new RunPlan(
                Get<IPlanStore>(),
                Get<ShowPlan>(),
                new SolvePlan(solver, TimeProvider.System),
                new SweepPlan(solver),
                TimeProvider.System
            )
        );

    private async Task<Run> RunOfAsync(string name)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(SmallModel.With()));
        var upload = new PlanUpload(stream, $"{name}.txt", new PlaceCode(WebSite.ClosedTown));
        var plan = (await Get<StorePlan>().RunAsync(Planner, upload, Cancellation)).Value!;
        var request = PlanWork.Request(plan, new PlanOptions(), sweep: null);
        return new Run
        {
            Id = RunId.New(TimeProvider.System),
            Kind = request.Kind,
            Workspace = request.Workspace,
            Subject = request.Subject,
            Input = request.Input,
            StartedBy = Planner.Name,
            QueuedAt = TimeProvider.System.GetUtcNow(),
        };
    }

    private T Get<T>()
        where T : notnull => site.Services.GetRequiredService<T>();
}
