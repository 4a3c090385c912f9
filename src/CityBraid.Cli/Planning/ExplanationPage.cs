using CityBraid.Optimization;
using CityBraid.Planning;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Why a model has no solution, as a person reads it: one sentence a requirement.</summary>
internal static class ExplanationPage
{
    /// <summary>The page.</summary>
    public static IRenderable Of(PlanExplanation explanation, Reader reader) =>
        Pages.Below([
            Pages.Line(reader, KeyOf(explanation)),
            .. explanation.Conflict.Select(item =>
                Pages.Plain("– " + Sentences.Of(item.Sentence, reader.Language))
            ),
            .. More(explanation, reader),
        ]);

    private static IEnumerable<IRenderable> More(PlanExplanation explanation, Reader reader)
    {
        var left = explanation.Size - explanation.Conflict.Count;
        return left > 0 ? [Pages.Line(reader, "plan.conflict.more", ("count", ModelNumber.Show(left)))] : [];
    }

    private static string KeyOf(PlanExplanation explanation) =>
        explanation.Status switch
        {
            SolveStatus.Optimal => "plan.solvable",
            SolveStatus.Infeasible when explanation.Conflict.Count == 0 => "plan.conflict.none",
            SolveStatus.Infeasible => explanation.IsIrreducible ? "plan.conflict" : "plan.conflict.reducible",
            _ => $"plan.{JsonNames.Of(explanation.Status)}",
        };
}
