using System.Globalization;
using CityBraid.Optimization;

namespace CityBraid.Web;

/// <summary>Sentences about models and their results.</summary>
internal static class PlanWords
{
    /// <summary>Whether a model can be solved, in words.</summary>
    public static string Usable(Visit visit, StoredPlan plan) =>
        visit.Say(plan.IsSolvable ? "plan.usable.yes" : "plan.usable.no");

    /// <summary>From the first to the last year of a model.</summary>
    public static string Years(Visit visit, PlanContents contents) =>
        contents.Years switch
        {
            [] => Figures.None,
            [var only] => Numerals.Year(only, visit.Reader),
            [var first, .., var last] =>
                $"{Numerals.Year(first, visit.Reader)} – {Numerals.Year(last, visit.Reader)}",
        };

    /// <summary>How a solve ended.</summary>
    public static string Status(Visit visit, SolveStatus status) =>
        visit.Say($"plan.status.{JsonNames.Of(status)}");

    /// <summary>How a result ended: the status of a solve, or the points of a sweep.</summary>
    public static string Ending(Visit visit, PlanResult result) =>
        result switch
        {
            { Outcome: { } outcome } => Status(visit, outcome.Status),
            _ => visit.Say("plan.swept", ("points", Numerals.Show(result.Points.Count))),
        };

    /// <summary>What changes from point to point of a sweep: the key of its label.</summary>
    public static string SweepOf(SweepRequest? sweep) =>
        sweep?.Kind == SweepKind.Cap ? "plan.cap" : "plan.price";

    /// <summary>What the best plan costs; a dash where there is none.</summary>
    public static string Cost(PlanResult result) =>
        result.Outcome?.Objective is { } cost ? ModelNumber.Show(cost) : Figures.None;

    /// <summary>How a model was solved, in words.</summary>
    public static string Options(Visit visit, PlanOptions options)
    {
        var formulation = visit.Say($"plan.formulation.{JsonNames.Of(options.Formulation)}");
        return options.DemandFactor == 1
            ? formulation
            : visit.Say(
                "plan.options.demand",
                ("formulation", formulation),
                ("percent", Percent(options.DemandFactor))
            );
    }

    /// <summary>What the certificate says, in a sentence.</summary>
    public static string Proof(Visit visit, Certificate certificate) =>
        visit.Say(
            (certificate.ProvesOptimality, certificate.IsBoundOfSolver) switch
            {
                (true, true) => "plan.proven.solver",
                (true, false) => "plan.proven",
                _ => "plan.unproven",
            },
            ("primal", ModelNumber.Show(certificate.PrimalInfeasibility)),
            ("dual", ModelNumber.Show(certificate.DualInfeasibility)),
            ("gap", ModelNumber.Show(Math.Abs(certificate.Gap)))
        );

    /// <summary>A factor as per cent, in all its digits.</summary>
    public static string Percent(double factor) =>
        (factor * 100).ToString("0.######", CultureInfo.InvariantCulture);
}
