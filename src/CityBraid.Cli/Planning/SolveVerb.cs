using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>plan solve</c>: a model becomes its best solution, with a proof and result tables.</summary>
internal static class SolveVerb
{
    private static readonly Option<string?> Results = Reading.Text("--results", "DIR").Required();

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("solve", "citybraid plan solve model.txt --results results", RunAsync)
        {
            PlanInput.Model,
            Results,
            PlanInput.Formulation,
            PlanInput.TimeLimit,
            PlanInput.Config,
        };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var folder = StagedOutput.Folder(session.Load(Results));
        if (folder.IsRefused)
        {
            return Answer.Refused(folder.Refusal, session.Language);
        }

        using var results = folder.Value;
        return await PlanInput.AnswerAsync(
            session,
            source => SolveAsync(session, source, results, cancellation),
            outcome =>
            {
                if (outcome.IsProven)
                {
                    results.Keep();
                }

                return Told(outcome, session.Language);
            }
        );
    }

    private static Task<Result<PlanOutcome>> SolveAsync(
        Session session,
        PlanSource source,
        StagedOutput results,
        CancellationToken cancellation
    ) =>
        session
            .Open<SolvePlan>()
            .RunAsync(
                session.Actor,
                new(source, PlanInput.Options(session)) { Results = results },
                cancellation
            );

    private static Answer Told(PlanOutcome outcome, Language language) =>
        new(
            SolveDocument.Of(outcome, language),
            reader => SolvePage.Of(outcome, reader),
            PlanEnding.ExitCodeOf(outcome)
        );
}
