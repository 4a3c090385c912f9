using CityBraid.Optimization;
using CityBraid.Planning;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>What came of solving a model, as a person reads it: the ending, the cost, the proof.</summary>
internal static class SolvePage
{
    /// <summary>The page.</summary>
    public static IRenderable Of(PlanOutcome outcome, Reader reader) =>
        Pages.Below(
            PlanEnding.Line(outcome.Status, reader),
            Numbers(outcome, reader),
            Proof(outcome.Certificate, reader),
            FindingTable.Of(outcome.Findings, reader)
        );

    private static Table Numbers(PlanOutcome outcome, Reader reader)
    {
        var table = Pages.Table(reader, "column.name", "#column.value");
        if (outcome.Objective is { } objective)
        {
            Add("plan.objective", ModelNumber.Show(objective));
        }

        Add("plan.rows", ModelNumber.Show(outcome.Rows));
        Add("plan.columns", ModelNumber.Show(outcome.Columns));
        Add("plan.nonzeros", ModelNumber.Show(outcome.Nonzeros));
        Add("plan.iterations", ModelNumber.Show(outcome.Iterations));
        Add("plan.seconds.read", ModelNumber.Show(outcome.Seconds.Read));
        Add("plan.seconds.build", ModelNumber.Show(outcome.Seconds.Build));
        Add("plan.seconds.solve", ModelNumber.Show(outcome.Seconds.Solve));
        Add("plan.seconds.write", ModelNumber.Show(outcome.Seconds.Write));
        Add("plan.formulation", JsonNames.Of(outcome.Formulation));
        Add("plan.solver", outcome.Solver);
        return table;

        void Add(string key, string value) => Pages.AddRow(table, Phrases.Say(key, reader.Language), value);
    }

    /// <summary>What the certificate says, in a sentence.</summary>
    public static IRenderable Proof(Certificate? certificate, Reader reader) =>
        certificate is null
            ? Text.Empty
            : Pages.Line(
                reader,
                (certificate.ProvesOptimality, certificate.IsBoundOfSolver) switch
                {
                    (true, true) => "plan.proven.solver",
                    (true, false) => "plan.proven",
                    _ => "plan.unproven",
                },
                ("primal", ModelNumber.Show(certificate.PrimalInfeasibility)),
                ("dual", ModelNumber.Show(certificate.DualInfeasibility)),
                ("gap", ModelNumber.Show(certificate.Gap))
            );
}
