using CityBraid.Planning;

namespace CityBraid.Cli;

/// <summary><c>plan check</c>: everything that is wrong or odd about a model, at once.</summary>
internal static class CheckVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("check", "citybraid plan check model.txt --language th", RunAsync)
        {
            PlanInput.Model,
            PlanInput.Config,
        };

    private static Task<Answer> RunAsync(Session session, CancellationToken cancellation) =>
        PlanInput.AnswerAsync(
            session,
            source => session.Open<CheckPlan>().RunAsync(session.Actor, source, cancellation),
            check => new Answer(
                new CheckDocument(check.IsValid, FindingDocument.Of(check.Findings, session.Language)),
                reader =>
                    Pages.Below(
                        Pages.Line(reader, check.IsValid ? "plan.valid" : "plan.invalid"),
                        FindingTable.Of(check.Findings, reader)
                    ),
                check.IsValid ? ExitCode.Done : ExitCode.Refused
            )
        );
}
