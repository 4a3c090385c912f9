using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Makes one row from facts that can be added: of one variable, kind of unit and factor.</summary>
internal sealed class RowMaker(InventoryTables tables, MethodLibrary methods, CompilationTask task)
{
    /// <summary>More tonnes or kilograms than any city's row; the sum of such rows stays a decimal.</summary>
    private const decimal MassMax = 1_000_000_000_000_000_000m;

    private readonly Unit tonne = tables.Units.Load("tCO2e");
    private readonly Unit kilogram = tables.Units.Load("kgCO2e");

    /// <summary>The row with its answer, or without one and with the findings that say why.</summary>
    /// <param name="rule">The variable's rule.</param>
    /// <param name="parts">The facts in order of their periods, no day twice.</param>
    public (CompiledRow Row, IReadOnlyList<Finding> Findings) Make(
        ActivityRule rule,
        IReadOnlyList<FactShare> parts
    )
    {
        try
        {
            var made = Answered(rule, parts);
            return IsTooLarge(made.Row) ? TooLarge(rule, parts) : made;
        }
        catch (OverflowException)
        {
            return TooLarge(rule, parts);
        }
    }

    /// <summary>The row of facts that cannot be added.</summary>
    public static CompiledRow Bare(ActivityRule rule, IReadOnlyList<FactShare> parts) =>
        new()
        {
            Reference = rule.Reference,
            Variable = rule.Variable,
            Facts = [.. parts.Select(part => part.Fact)],
            Quality = DerivedQuality.OfSum(parts.Select(part => part.Quality)),
            Activity = null,
            Locations = CellRanges.Join(parts.Select(part => part.Fact.Source.Location)),
            Status = RowStatus.NotComputed,
        };

    private (CompiledRow Row, IReadOnlyList<Finding> Findings) Answered(
        ActivityRule rule,
        IReadOnlyList<FactShare> parts
    )
    {
        var activity = parts.Skip(1).Aggregate(parts[0].Quantity, (sum, part) => sum + part.Quantity);
        var bare = Bare(rule, parts);
        var row = bare with { Activity = activity, Trace = ActivityTrace.Of(parts, activity, bare.Where) };
        if (row.Facts[0].StatedFactor is not null)
        {
            return Stated(row, rule, activity);
        }

        return activity.IsIn(FuelDimensions.Co2e)
            ? (Reported(row, rule, activity), [])
            : Computed(row, rule, activity);
    }

    private (CompiledRow Row, IReadOnlyList<Finding> Findings) Stated(
        CompiledRow row,
        ActivityRule rule,
        Quantity activity
    )
    {
        var factor = row.Facts[0].StatedFactor!.Factor;
        var emission = activity * factor;
        if (!emission.IsIn(FuelDimensions.Co2e))
        {
            return (Unanswered(row), [CompilationFindings.StatedFactorOfWrongKind(row.Facts, activity)]);
        }

        var cells = FactorCells(row.Facts);
        var equation = emission.Unit == kilogram ? "E = A × EF ÷ 1000" : "E = A × EF";
        var reported = new ReportedCo2e(emission.In(tonne).Amount);
        var co2e = reported.Under(task.GwpSet);
        var stated = row with
        {
            Method = "stated-factor",
            FactorSources = [cells],
            Reported = reported,
            Co2e = co2e,
            Library = Library(rule, activity, co2e),
            Trace =
            [
                .. row.Trace,
                new TraceStep("EF", factor, Equation: null, cells),
                new TraceStep("E", new Quantity(reported.Tonnes, tonne), equation, Source: null),
            ],
        };
        return (stated, []);
    }

    private CompiledRow Reported(CompiledRow row, ActivityRule rule, Quantity activity)
    {
        var reported = new ReportedCo2e(activity.In(tonne).Amount);
        var co2e = reported.Under(task.GwpSet);
        return row with
        {
            Method = "reported-co2e",
            Reported = reported,
            Co2e = co2e,
            Library = Library(rule, activity, co2e),
            Trace =
            [
                .. row.Trace,
                new TraceStep("E", new Quantity(reported.Tonnes, tonne), "E = A", Source: null),
            ],
        };
    }

    private (CompiledRow Row, IReadOnlyList<Finding> Findings) Computed(
        CompiledRow row,
        ActivityRule rule,
        Quantity activity
    )
    {
        if (FindMethod(rule) is not { } method)
        {
            return (Unanswered(row), [Unanswerable(rule, activity).At(row)]);
        }

        var input = Input(method, rule, activity);
        var result = method.Run(input);
        var findings = result
            .Findings.Concat(Weighing.WithoutPotential(result.Gases, task.GwpSet))
            .Select(finding => finding.At(row))
            .ToArray();
        if (findings.Any(finding => finding.IsError))
        {
            return (Unanswered(row), findings);
        }

        var steps = row.Trace.Concat(result.Trace.Skip(1));
        var computed = row with
        {
            Method = method.Description.Name,
            Question = new MethodQuestion(method.Description.Name, input),
            FactorSources = [.. result.Factors.Select(source => source.ToString())],
            Gases = result.Gases,
            Reported = result.Reported,
            Co2e = Weighing.Weigh(result.Gases, result.Reported, task.GwpSet),
            Trace = [.. steps],
        };
        return (computed, findings);
    }

    /// <summary>
    /// Why an amount has no answer of its own: an error, unless a kept calculation answers for its
    /// reference.
    /// </summary>
    private Finding Unanswerable(ActivityRule rule, Quantity activity) =>
        rule.Gap is MethodGap.AmountAlone
        && task.Calculations.Any(one =>
            string.Equals(one.Reference, rule.Reference.Code, StringComparison.Ordinal)
        )
            ? CompilationFindings.AmountBesideCalculation(rule, activity)
            : CompilationFindings.NoMethod(Severity.Error, rule, activity);

    /// <summary>What the library would give where the form has spoken.</summary>
    private LibraryAnswer Library(ActivityRule rule, Quantity activity, Co2e stated)
    {
        if (activity.IsIn(FuelDimensions.Co2e) || FindMethod(rule) is not { } method)
        {
            var reason = activity.IsIn(FuelDimensions.Co2e)
                ? new Finding(
                    Severity.Information,
                    "inventory.library-stated-co2e",
                    where: null,
                    ("variable", rule.Variable)
                )
                : CompilationFindings.NoMethod(Severity.Information, rule, activity);
            return new LibraryAnswer(Co2e: null, Difference: null, [reason], []);
        }

        var result = method.Run(Input(method, rule, activity));
        var reasons = result
            .Findings.Concat(Weighing.WithoutPotential(result.Gases, task.GwpSet))
            .Where(finding => finding.IsError)
            .ToArray();
        if (reasons.Length > 0)
        {
            return new LibraryAnswer(Co2e: null, Difference: null, reasons, []);
        }

        var own = Weighing.Weigh(result.Gases, result.Reported, task.GwpSet);
        return new LibraryAnswer(own, stated.Tonnes - own.Tonnes, [], result.Trace);
    }

    /// <summary>Whether a row is beyond what any city emits.</summary>
    public static bool IsTooLarge(CompiledRow row) =>
        Math.Abs(row.Co2e?.Tonnes ?? 0m) > MassMax
        || row.Gases.Any(mass => Math.Abs(mass.Kilograms) > MassMax);

    private static (CompiledRow Row, IReadOnlyList<Finding> Findings) TooLarge(
        ActivityRule rule,
        IReadOnlyList<FactShare> parts
    )
    {
        var row = Bare(rule, parts);
        return (row, [CompilationFindings.TooLarge(rule.Variable).At(row)]);
    }

    /// <summary>A row without an answer has no calculation to show.</summary>
    private static CompiledRow Unanswered(CompiledRow row) => row with { Trace = [] };

    private IMethod? FindMethod(ActivityRule rule) => rule.Method is { } name ? methods.Find(name) : null;

    private MethodInput Input(IMethod method, ActivityRule rule, Quantity activity)
    {
        var values = new Dictionary<string, MethodValue?>(StringComparer.Ordinal)
        {
            [method.Description.ActivityInput] = MethodValue.Of(activity),
            ["fuel"] = rule.Fuel is { } fuel ? MethodValue.Of(fuel) : null,
            ["sector"] = rule.Use is { } use ? MethodValue.Of(use) : null,
            ["country"] = MethodValue.Of(task.Place.Country),
            ["year"] = MethodValue.Of(task.Year),
        };
        foreach (var (name, text) in rule.Inputs)
        {
            values[name] = MethodValue.Of(text);
        }

        return new MethodInput(
            from value in values
            where value.Value is not null
            where method.Description.Inputs.Any(input => input.Name == value.Key)
            select KeyValuePair.Create(value.Key, value.Value!)
        );
    }

    private static string FactorCells(IEnumerable<Fact> facts) =>
        string.Join("; ", CellRanges.Join(facts.Select(fact => fact.StatedFactor!.Location)));
}
