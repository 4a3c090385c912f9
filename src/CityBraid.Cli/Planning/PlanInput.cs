using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Planning;

namespace CityBraid.Cli;

/// <summary>What the verbs of plans share: a model, and how it is to be solved.</summary>
internal static class PlanInput
{
    /// <summary>The model's file or folder.</summary>
    public static Argument<string?> Model { get; } = Reading.Argument<string>("MODEL", text => text);

    /// <summary>The configuration of a folder or workbook that has none inside or beside it.</summary>
    public static Option<string?> Config { get; } = Reading.Text("--config", "FILE");

    /// <summary>The formulation.</summary>
    public static Option<string?> Formulation { get; } =
        Reading.Choice("--formulation", "corrected|strict|clews");

    /// <summary>How long the solver may take.</summary>
    public static Option<Number?> TimeLimit { get; } =
        Reading.Option("--time-limit", "SECONDS", Number.FindSeconds);

    /// <summary>How the model is to be solved.</summary>
    public static PlanOptions Options(Session session) =>
        new(
            Enum.Parse<PlanFormulation>(session.Find(Formulation) ?? "corrected", ignoreCase: true),
            session.Find(TimeLimit) is { } limit ? TimeSpan.FromSeconds(limit.Value) : null
        );

    /// <summary>Finds the model, runs a use case on it and tells what came of it.</summary>
    public static async Task<Answer> AnswerAsync<T>(
        Session session,
        Func<PlanSource, Task<Result<T>>> run,
        Func<T, Answer> told
    )
        where T : notnull
    {
        var source = ModelFiles.Find(session.Load(Model), session.Find(Config));
        return source.IsRefused
            ? Answer.Refused(source.Refusal, session.Language)
            : Answer.Of(await run(source.Value), session.Language, told);
    }
}
