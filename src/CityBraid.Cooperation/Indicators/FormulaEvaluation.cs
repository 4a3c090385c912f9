using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Computes a formula from stated values.</summary>
/// <remarks>
/// Nothing is guessed: a name that means nothing or two things, units that do not go together and periods
/// that
/// would count twice are findings, all at once. Where data is missing or would divide by nought there is no
/// value, and the reason is told.
/// </remarks>
public static class FormulaEvaluation
{
    /// <summary>The days of the year to which values are annualised.</summary>
    public const int DaysOfYear = 365;

    /// <summary>The most formulas that one question may bring.</summary>
    public const int FormulasMax = 1000;

    /// <summary>The value with its parts and trace, or everything that is wrong.</summary>
    public static Result<FormulaAnswer> Of(FormulaQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var book = new FormulaBook(question);
        var findings = FormulaCheck.Of(book);
        if (
            findings.Exists(finding =>
                finding.Code is "cooperation.formula-circle" or "cooperation.formula-too-deep"
            )
        )
        {
            return Refused(findings);
        }

        var units = new FormulaUnits(book, findings);
        if (findings.Count > 0)
        {
            return Refused(findings);
        }

        var run = new FormulaRun(book, units, findings);
        var answer = Answer(run, book, units);
        return findings.Count > 0 ? Refused(findings) : answer;
    }

    private static Refusal Refused(List<Finding> findings) =>
        Refusal.BadData("cooperation.formula-refused", findings);

    private static FormulaAnswer Answer(FormulaRun run, FormulaBook book, FormulaUnits units)
    {
        var (question, root) = (book.Question, book.Question.Formula.Root);
        var days = question.IsAnnualised ? run.Days(root, default) : null;
        decimal[] yearly = days is > 0 ? [DaysOfYear, days.Value] : [1, 1];
        if (FormulaRatio.Find(root, book, units) is { } ratio)
        {
            return OfRatio(run, ratio, new Scale(question.Factor, yearly[0], yearly[1]), units, root);
        }

        var outcome = run.Of(root, default);
        if (outcome.Reason is null && outcome.IsAllMissing && question.Missing == MissingValues.SkipIfAll)
        {
            outcome = FormulaOutcome.None(NoValue.MissingValue, FormulaTexts.Of(root));
        }

        var scaled = outcome.Reason is not null
            ? outcome
            : Scaled(outcome, one: 1, new Scale(question.Factor, yearly[0], yearly[1]), root);
        var equation = FormulaTexts.Of(root) + Scale.Text(question.Factor, yearly[0], yearly[1]);
        return Told(run, scaled, units.Of(root), equation);
    }

    private static FormulaAnswer OfRatio(
        FormulaRun run,
        FormulaRatio ratio,
        Scale scale,
        FormulaUnits units,
        FormulaNode root
    )
    {
        var (above, below) = (run.Multiplied(ratio.Above, default), run.Multiplied(ratio.Below, default));
        var (times, by) = (run.Multiplied(ratio.Factors, default), run.Multiplied(ratio.Divisors, default));
        var sign = ratio.IsNegative ? -1 : 1;
        var factor = ExactArithmetic.Product(times.Amount, scale.Factor * sign);
        var whole = factor is { } known && by.Amount != 0 ? ExactArithmetic.Quotient(known, by.Amount) : null;
        var hindrance = run.Hindrance(above, below, root) ?? run.Hindrance(times, by, root);
        var (numerator, denominator) = (
            Quantity(above, ratio.Above, units, run.SkipsMissing),
            Quantity(below, ratio.Below, units, run.SkipsMissing)
        );
        run.Trace.AddResult("numerator", above, UnitOf(ratio.Above, units), Text(ratio.Above));
        run.Trace.AddResult("denominator", below, UnitOf(ratio.Below, units), Text(ratio.Below));
        if (hindrance is { } none)
        {
            return Told(run, none, units.Of(root), "numerator / denominator") with
            {
                Numerator = numerator,
                Denominator = denominator,
                Factor = whole ?? 1,
                IsRatio = true,
            };
        }

        var outcome =
            factor is null
            || whole is null
            || ExactArithmetic.Product(below.Amount, by.Amount) is not { } divisor
                ? FormulaOutcome.None(NoValue.OutOfRange, FormulaTexts.Of(root))
                : Scaled(above, divisor, scale with { Factor = factor.Value }, root);
        var equation = "numerator / denominator" + Scale.Text(whole ?? 1, scale.Above, scale.Below);
        return Told(run, outcome, units.Of(root), equation) with
        {
            Numerator = numerator,
            Denominator = denominator,
            Factor = whole ?? 1,
            IsRatio = true,
        };
    }

    private static FormulaOutcome Scaled(FormulaOutcome above, decimal one, Scale scale, FormulaNode root) =>
        ExactArithmetic.Product(scale.Factor, scale.Above) is { } factor
        && ExactArithmetic.Product(one, scale.Below) is { } divisor
        && ExactArithmetic.Ratio(above.Amount, divisor, factor) is { } amount
            ? above with
            {
                Amount = amount,
            }
            : FormulaOutcome.None(NoValue.OutOfRange, FormulaTexts.Of(root));

    private static FormulaAnswer Told(FormulaRun run, FormulaOutcome outcome, Unit unit, string equation)
    {
        run.Trace.AddResult("value", outcome, unit, equation);
        return new FormulaAnswer(
            outcome.Reason is null ? new Quantity(outcome.Amount, unit) : null,
            outcome.Reason,
            run.Trace.Steps
        )
        {
            Cause = outcome.Cause,
        };
    }

    private static Quantity? Quantity(
        FormulaOutcome outcome,
        IReadOnlyList<FormulaNode> nodes,
        FormulaUnits units,
        bool skipsMissing
    ) =>
        outcome.Reason is null && !(skipsMissing && outcome.IsAllMissing)
            ? new Quantity(outcome.Amount, UnitOf(nodes, units))
            : null;

    private static Unit UnitOf(IReadOnlyList<FormulaNode> nodes, FormulaUnits units) =>
        nodes.Aggregate(Unit.One, (unit, node) => unit * units.Of(node));

    private static string Text(IReadOnlyList<FormulaNode> nodes) =>
        string.Join(
            " * ",
            nodes.Select(node =>
                node is FormulaNode.Sum ? $"({FormulaTexts.Of(node)})" : FormulaTexts.Of(node)
            )
        );

    /// <summary>
    /// What a result is multiplied by: a factor, and days of the year over days of the period.
    /// </summary>
    private sealed record Scale(decimal Factor, decimal Above, decimal Below)
    {
        public static string Text(decimal factor, decimal above, decimal below) =>
            (factor == 1 ? string.Empty : $" * {FormulaTexts.Number(factor)}")
            + (
                above == 1 && below == 1
                    ? string.Empty
                    : $" * {FormulaTexts.Number(above)} / {FormulaTexts.Number(below)}"
            );
    }
}
