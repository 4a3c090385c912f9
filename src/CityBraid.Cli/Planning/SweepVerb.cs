using System.CommandLine;
using CityBraid.Planning;

namespace CityBraid.Cli;

/// <summary><c>plan sweep</c>: a model solved at a range of prices or caps of an emission.</summary>
internal static class SweepVerb
{
    private static readonly Option<string?> Penalty = Reading.Text("--penalty", "EMISSION");
    private static readonly Option<string?> Cap = Reading.Text("--cap", "EMISSION");
    private static readonly Option<Number?> From = Reading.Option("--from", "A", Number.Find).Required();
    private static readonly Option<Number?> To = Reading.Option("--to", "B", Number.Find).Required();
    private static readonly Option<Number?> Points = Reading
        .Option("--points", "N", Number.FindCount)
        .Required();

    /// <summary>The verb.</summary>
    public static Verb Make()
    {
        var verb = new Verb(
            "sweep",
            "citybraid plan sweep model.txt --penalty CO2 --from 0 --to 100 --points 21",
            RunAsync
        )
        {
            PlanInput.Model,
            Penalty,
            Cap,
            From,
            To,
            Points,
            PlanInput.Formulation,
            PlanInput.TimeLimit,
            PlanInput.Config,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetResult(Penalty) is null == result.GetResult(Cap) is null)
            {
                result.AddError("wrong.sweep");
            }
        });
        return verb;
    }

    private static Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var cap = session.Find(Cap);
        var sweep = new SweepRequest(
            cap is null ? SweepKind.Penalty : SweepKind.Cap,
            cap ?? session.Load(Penalty),
            session.Load(From).Value,
            session.Load(To).Value,
            (int)session.Load(Points).Value
        );
        return PlanInput.AnswerAsync(
            session,
            source =>
                session
                    .Open<SweepPlan>()
                    .RunAsync(session.Actor, new(source, sweep, PlanInput.Options(session)), cancellation),
            points => new Answer(
                SweepDocument.Of(sweep.Kind, points),
                reader => SweepTable.Of(sweep.Kind, points, reader),
                points.Select(point => PlanEnding.ExitCodeOf(point.Status)).Max()
            )
        );
    }
}
