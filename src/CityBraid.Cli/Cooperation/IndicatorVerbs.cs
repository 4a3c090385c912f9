using System.CommandLine;
using System.Text.Json;
using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary>
/// <c>indicators evaluate</c> and <c>logframe rollup</c>: what is computed from a document.
/// </summary>
internal static class IndicatorVerbs
{
    private static readonly Option<bool> Example = new("--example");
    private static readonly Option<string?> Input = Reading.Text("--input", "FILE");

    /// <summary>The groups.</summary>
    public static IEnumerable<Verb> Groups() =>
        [
            Group("indicators", "evaluate", EvaluateAsync),
            Group("logframe", "rollup", RollUpAsync, [.. LogframeFileVerbs.All()]),
        ];

    private static Verb Group(
        string name,
        string verb,
        Func<Session, CancellationToken, Task<Answer>> run,
        params Verb[] others
    )
    {
        var example = $"citybraid {name} {verb} --example > input.json";
        var inner = new Verb(verb, example, run) { Example, Input };
        inner.Validators.Add(result =>
        {
            if (result.GetValue(Example) == (result.GetResult(Input) is not null))
            {
                result.AddError("wrong.method");
            }
        });
        var group = new Verb(name, example) { inner };
        foreach (var other in others)
        {
            group.Add(other);
        }

        return group;
    }

    private static Task<Answer> EvaluateAsync(Session session, CancellationToken cancellation) =>
        AnswerAsync(
            session,
            FormulaDocument.Example,
            document => session.Open<EvaluateIndicator>().RunAsync(session.Actor, document, cancellation),
            answer => new Answer(
                EvaluationDocument.Of(answer, session.Language),
                reader => EvaluationPage.Of(answer, reader)
            )
        );

    private static Task<Answer> RollUpAsync(Session session, CancellationToken cancellation) =>
        AnswerAsync(
            session,
            RollupDocument.Example,
            document => session.Open<RollUpLogframe>().RunAsync(session.Actor, document, cancellation),
            rollup => new Answer(
                RolledDocument.Of(rollup, session.Language),
                reader => RollupPage.Of(rollup, reader),
                rollup.Findings.Any(finding => finding.IsError) ? ExitCode.Refused : ExitCode.Done
            )
        );

    private static async Task<Answer> AnswerAsync<T>(
        Session session,
        string example,
        Func<string, Task<Result<T>>> run,
        Func<T, Answer> told
    )
        where T : notnull
    {
        if (session.Find(Input) is not { } path)
        {
            return new Answer(JsonElement.Parse(example), _ => Pages.Plain(example));
        }

        return File.Exists(path)
            ? Answer.Of(await run(await File.ReadAllTextAsync(path)), session.Language, told)
            : Answer.Refused(InputFile.Missing(path), session.Language);
    }
}
