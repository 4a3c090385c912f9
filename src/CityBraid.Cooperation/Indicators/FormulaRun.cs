using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Computes the parts of a formula that was found to be right.</summary>
internal sealed class FormulaRun(FormulaBook book, FormulaUnits units, List<Finding> findings)
{
    /// <summary>How many parts are computed at most; a formula of people needs some hundreds.</summary>
    private const int StepsMax = 2_000_000;

    /// <summary>What it costs to find over which periods and places a part is to be taken.</summary>
    private const int StepsOfSeries = 20;

    private readonly Dictionary<(string Name, FormulaScope Scope), FormulaOutcome> formulas = [];
    private int steps;

    /// <summary>The lines of the calculation.</summary>
    public FormulaTrace Trace { get; } = new();

    /// <summary>Whether there is no value where all are missing.</summary>
    public bool SkipsMissing => Missing == MissingValues.SkipIfAll;

    private MissingValues Missing => book.Question.Missing;

    /// <summary>What a part gives for a period and place, in its own unit.</summary>
    public FormulaOutcome Of(FormulaNode node, FormulaScope scope)
    {
        if (++steps > StepsMax)
        {
            Say("cooperation.formula-too-much", node, ("max", Text(StepsMax)));
            return FormulaOutcome.None(NoValue.OutOfRange, cause: null);
        }

        return node switch
        {
            FormulaNode.Literal literal => new FormulaOutcome(literal.Number),
            FormulaNode.Named named => Named(named, scope),
            FormulaNode.Sum sum => Sum(sum, scope),
            FormulaNode.Product product => Product(product, scope, Rational.One),
            FormulaNode.Negated negated => Negated(Of(negated.Inner, scope)),
            FormulaNode.Comparison comparison => Compared(comparison, scope),
            FormulaNode.Logic logic => Logic(logic, scope),
            FormulaNode.Not not => Truth(Of(not.Inner, scope), amount => amount == 0),
            FormulaNode.If choice => Chosen(choice, scope),
            FormulaNode.Extreme extreme => Extreme(extreme, scope),
            FormulaNode.Over over => Over(over, scope),
            FormulaNode.Annualised annualised => Annualised(annualised, scope),
            _ => throw new InvalidOperationException($"A part that cannot be computed: {node}."),
        };
    }

    /// <summary>The product of parts; one where there are none.</summary>
    public FormulaOutcome Multiplied(IEnumerable<FormulaNode> nodes, FormulaScope scope)
    {
        var result = new FormulaOutcome(1);
        foreach (var node in nodes)
        {
            var factor = Of(node, scope);
            if (factor.Reason is not null)
            {
                return factor;
            }

            if (ExactArithmetic.Product(result.Amount, factor.Amount) is not { } product)
            {
                return FormulaOutcome.None(NoValue.OutOfRange, FormulaTexts.Of(node));
            }

            result = result.With(product, factor);
        }

        return result;
    }

    /// <summary>Why a ratio of two outcomes has no value; null when it has one.</summary>
    public FormulaOutcome? Hindrance(FormulaOutcome above, FormulaOutcome below, FormulaNode node) =>
        above.Reason is not null ? above
        : below.Reason is not null ? below
        : Missing == MissingValues.SkipIfAll && (above.IsAllMissing || below.IsAllMissing)
            ? FormulaOutcome.None(NoValue.MissingValue, FormulaTexts.Of(node))
        : below.Amount == 0 ? FormulaOutcome.None(NoValue.ZeroDenominator, FormulaTexts.Of(node))
        : null;

    /// <summary>The days by which a part is annualised; null when they are not known.</summary>
    public int? Days(FormulaNode node, FormulaScope scope)
    {
        var periods = book.Leaves(node)
            .SelectMany(name => book.Values(name, scope))
            .Select(value => value.Period)
            .OfType<Period>()
            .Distinct()
            .Take(2)
            .ToList();
        var days = periods.Count == 1 ? periods[0].Days : book.Question.Days;
        if (days is null or <= 0)
        {
            Say("cooperation.formula-days", node);
        }

        return days;
    }

    private static IEnumerable<FormulaNode> Factors(FormulaNode.Product product, bool isInverse) =>
        product.Terms.Where(term => term.IsInverse == isInverse).Select(term => term.Node);

    /// <summary>What factors and divisors give, times the size of one unit in another.</summary>
    private FormulaOutcome Product(FormulaNode.Product node, FormulaScope scope, Rational scale)
    {
        var above = Multiplied(Factors(node, isInverse: false), scope);
        if (scale == Rational.One && !node.Terms.Any(term => term.IsInverse))
        {
            return above;
        }

        var below = Multiplied(Factors(node, isInverse: true), scope);
        return Hindrance(above, below, node) is { } hindrance ? hindrance
            : Quotient(above.Amount, below.Amount, scale) is { } quotient ? above.With(quotient, below)
            : FormulaOutcome.None(NoValue.OutOfRange, FormulaTexts.Of(node));
    }

    private static decimal? Quotient(decimal above, decimal below, Rational scale) =>
        scale == Rational.One
            ? ExactArithmetic.Quotient(above, below)
            : ExactArithmetic.Ratio(above, below, scale);

    private FormulaOutcome Named(FormulaNode.Named named, FormulaScope scope)
    {
        if (book.FindFormula(named.Name) is { } formula)
        {
            if (!formulas.TryGetValue((named.Name, scope), out var known))
            {
                known = Of(formula.Root, scope);
                formulas.Add((named.Name, scope), known);
                if (!Trace.IsFull)
                {
                    Trace.Add(
                        named.Name + FormulaTexts.Scope(scope),
                        known,
                        units.Of(named.Name),
                        FormulaTexts.Of(formula.Root)
                    );
                }
            }

            return known;
        }

        var values = book.Values(named.Name, scope).Take(2).ToList();
        if (values.Count > 1)
        {
            var which = string.Join(", ", values.Select(FormulaTexts.Symbol));
            Say("cooperation.formula-ambiguous", named, ("name", named.Name), ("values", which));
        }

        return values is [{ } value] ? Stated(value, units.Of(named)) : Absent(named.Name);
    }

    private FormulaOutcome Stated(StatedValue value, Unit unit)
    {
        if (!Trace.IsFull)
        {
            Trace.Add(value);
        }

        return value.Amount is { } amount
            ? Converted(new FormulaOutcome(amount, HasPresent: true), value.Unit, unit)
            : Absent(FormulaTexts.Symbol(value));
    }

    private FormulaOutcome Absent(string name) =>
        Missing == MissingValues.SkipIfAny
            ? FormulaOutcome.None(NoValue.MissingValue, name)
            : new FormulaOutcome(0, HasMissing: true);

    /// <summary>A part in the unit of those beside it; there 0.5 is 50 %, but 5 beside tonnes 5 t.</summary>
    private FormulaOutcome In(FormulaNode part, FormulaScope scope, Unit unit)
    {
        var from =
            !units.IsConstant(part) ? units.Of(part)
            : unit.Dimension == Dimension.None ? Unit.One
            : unit;
        return part is FormulaNode.Product product && from.Size != unit.Size
            ? Product(product, scope, from.Size / unit.Size)
            : Converted(Of(part, scope), from, unit);
    }

    private static FormulaOutcome Converted(FormulaOutcome outcome, Unit from, Unit to)
    {
        if (outcome.Reason is not null || from.Size == to.Size)
        {
            return outcome;
        }

        try
        {
            var amount = new Quantity(outcome.Amount, from).In(to).Amount;
            return amount == 0 && outcome.Amount != 0
                ? FormulaOutcome.None(NoValue.OutOfRange, from.Symbol)
                : outcome with
                {
                    Amount = amount,
                };
        }
        catch (OverflowException)
        {
            return FormulaOutcome.None(NoValue.OutOfRange, from.Symbol);
        }
    }

    private FormulaOutcome Sum(FormulaNode.Sum sum, FormulaScope scope)
    {
        var (result, unit) = (new FormulaOutcome(0), units.Of(sum));
        foreach (var (isInverse, node) in sum.Terms)
        {
            var term = In(node, scope, unit);
            result = Added(result, isInverse ? Negated(term) : term, sum);
            if (result.Reason is not null)
            {
                return result;
            }
        }

        return result;
    }

    private static FormulaOutcome Added(FormulaOutcome left, FormulaOutcome right, FormulaNode node) =>
        right.Reason is not null ? right
        : ExactArithmetic.Sum(left.Amount, right.Amount) is { } sum ? left.With(sum, right)
        : FormulaOutcome.None(NoValue.OutOfRange, FormulaTexts.Of(node));

    private static FormulaOutcome Negated(FormulaOutcome outcome) =>
        outcome with
        {
            Amount = -outcome.Amount,
        };

    private static FormulaOutcome Truth(FormulaOutcome outcome, Func<decimal, bool> holds) =>
        outcome.Reason is null ? outcome with { Amount = holds(outcome.Amount) ? 1 : 0 } : outcome;

    private FormulaOutcome Compared(FormulaNode.Comparison comparison, FormulaScope scope)
    {
        var unit = units.Between(comparison);
        var (left, right) = (In(comparison.Left, scope, unit), In(comparison.Right, scope, unit));
        if (left.Reason is not null || right.Reason is not null)
        {
            return left.Reason is not null ? left : right;
        }

        var order = left.Amount.CompareTo(right.Amount);
        var holds = comparison.Sign switch
        {
            "=" => order == 0,
            "<>" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
        return left.With(holds ? 1 : 0, right);
    }

    /// <summary>Claims from left to right; what follows the one that settles it is not looked at.</summary>
    private FormulaOutcome Logic(FormulaNode.Logic logic, FormulaScope scope)
    {
        var result = new FormulaOutcome(logic.IsAll ? 1 : 0);
        foreach (var claim in logic.Claims)
        {
            var outcome = Of(claim, scope);
            if (outcome.Reason is not null)
            {
                return outcome;
            }

            result = result.With(outcome.Amount, outcome);
            if (outcome.Amount == 0 == logic.IsAll)
            {
                break;
            }
        }

        return result;
    }

    private FormulaOutcome Chosen(FormulaNode.If choice, FormulaScope scope)
    {
        var condition = Of(choice.Condition, scope);
        if (condition.Reason is not null)
        {
            return condition;
        }

        var chosen = In(condition.Amount != 0 ? choice.Then : choice.Else, scope, units.Of(choice));
        return chosen.Reason is not null ? chosen : chosen.With(chosen.Amount, condition);
    }

    private FormulaOutcome Extreme(FormulaNode.Extreme extreme, FormulaScope scope)
    {
        var unit = units.Of(extreme);
        var choices = extreme.Choices.Select(choice => In(choice, scope, unit)).ToList();
        return FormulaSeries.Of(extreme.IsGreatest ? "max" : "min", choices, Missing, extreme);
    }

    private FormulaOutcome Over(FormulaNode.Over over, FormulaScope scope)
    {
        steps += StepsOfSeries;
        var keys = FormulaKeys.Of(over, scope, book, (code, values) => Say(code, over, values));
        var items = keys.ConvertAll(key => Of(over.Item, key));
        var outcome = FormulaSeries.Of(over.Function, items, Missing, over);
        if (!Trace.IsFull)
        {
            Trace.Add(
                FormulaTexts.Of(over) + FormulaTexts.Scope(scope),
                outcome,
                units.Of(over),
                FormulaSeries.Equation(over.Function, items)
            );
        }

        return outcome;
    }

    private FormulaOutcome Annualised(FormulaNode.Annualised annualised, FormulaScope scope)
    {
        var (item, days) = (Of(annualised.Item, scope), Days(annualised.Item, scope));
        return item.Reason is not null || days is null or <= 0 ? item
            : ExactArithmetic.Ratio(item.Amount, days.Value, FormulaEvaluation.DaysOfYear) is { } amount
                ? item with
                {
                    Amount = amount,
                }
            : FormulaOutcome.None(NoValue.OutOfRange, FormulaTexts.Of(annualised));
    }

    private void Say(string code, FormulaNode node, params (string Name, string Value)[] values)
    {
        var where = book
            .Formulas.First(formula =>
                IndicatorFormula.Walk(formula.Root).Contains(node, ReferenceEqualityComparer.Instance)
            )
            .Name;
        var position = values.Any(value => value.Name == "position")
            ? values
            : [.. values, ("position", Text(node.Position))];
        var finding = new Finding(Severity.Error, code, new Location(where), position);
        if (!findings.Contains(finding))
        {
            findings.Add(finding);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
