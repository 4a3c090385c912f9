using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Makes rows of the calculations kept, and gathers what is wrong with them.</summary>
/// <remarks>
/// A calculation that cannot be used is a row without an answer and findings that say why: it counts
/// nothing, which is not zero.
/// </remarks>
internal sealed class CalculationRows
{
    private readonly CompilationTask task;
    private readonly GpcTree gpc;
    private readonly List<CompiledRow> rows = [];
    private readonly List<Finding> findings = [];

    public CalculationRows(CompilationTask task, InventoryTables tables, MethodLibrary methods)
    {
        this.task = task;
        gpc = tables.Gpc;
        var run = new CalculationRun(tables.Units, methods, task.Place.Country);
        foreach (var calculation in task.Calculations.Where(one => gpc.Find(one.Reference) is not null))
        {
            Add(calculation, run.Run(calculation));
        }
    }

    /// <summary>The rows, not yet put in the order of the standard.</summary>
    public IReadOnlyList<CompiledRow> Rows => rows;

    /// <summary>What is wrong with, or worth knowing about, the calculations.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    private void Add(KeptCalculation calculation, CalculatedResult made)
    {
        var bare = Bare(calculation, made);
        var (result, said) = (made.Result, new List<Finding>(made.Result.Findings));
        said.AddRange(Weighing.WithoutPotential(result.Gases, task.GwpSet));
        CompiledRow[] answered = said.Exists(finding => finding.IsError) ? [] : [.. Answered(bare, made)];
        if (Array.Exists(answered, RowMaker.IsTooLarge))
        {
            said.Add(CompilationFindings.TooLarge(calculation.Method));
            answered = [];
        }

        rows.AddRange(answered.Length == 0 ? [bare] : answered);
        findings.AddRange(said.Select(finding => finding.At(bare)));
    }

    private static CompiledRow Bare(
        KeptCalculation calculation,
        CalculatedResult made,
        GpcReference reference
    ) =>
        new()
        {
            Reference = reference,
            Variable = calculation.Method,
            Facts = [],
            Calculation = calculation,
            Quality = made.Quality,
            Activity = made.Activity,
            Locations = [calculation.Where],
            Status = RowStatus.NotComputed,
        };

    private CompiledRow Bare(KeptCalculation calculation, CalculatedResult made) =>
        Bare(calculation, made, gpc.Find(calculation.Reference)!);

    /// <summary>
    /// One row; of a method that splits its gases at the boundary, one for each reference it splits them to.
    /// </summary>
    private IEnumerable<CompiledRow> Answered(CompiledRow bare, CalculatedResult made)
    {
        var result = made.Result;
        var whole = bare with
        {
            Method = bare.Variable,
            Question = made.Question,
            FactorSources = [.. result.Factors.Select(source => source.ToString()).Distinct()],
            Trace = [.. result.Trace.Select(step => Sourced(step, bare.Calculation!))],
        };
        return result.References is not { } parts
            ? [Weighed(whole, result.Gases, result.Reported)]
            : parts.Select(part =>
                Weighed(
                    whole with
                    {
                        Reference = gpc.Find(part.Reference)!,
                        Activity = null,
                        Question = made.Question! with { Reference = part.Reference },
                    },
                    part.Gases,
                    reported: null
                )
            );
    }

    private CompiledRow Weighed(CompiledRow row, IReadOnlyList<GasMass> gases, ReportedCo2e? reported) =>
        row with
        {
            Gases = gases,
            Reported = reported,
            Co2e = Weighing.Weigh(gases, reported, task.GwpSet),
        };

    /// <summary>A value that was put in comes from where the calculation says.</summary>
    private static TraceStep Sourced(TraceStep step, KeptCalculation calculation) =>
        step is { Equation: null, Source: null } ? step with { Source = calculation.Source } : step;
}
