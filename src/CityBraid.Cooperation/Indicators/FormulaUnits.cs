using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The unit of every part of a formula, told before anything is computed.</summary>
/// <remarks>
/// What is added, compared or chosen between must measure the same kind of thing; it is then converted to the
/// unit of the first. A bare number beside quantities is read in their unit when they are all in one; beside
/// what measures nothing, a share or so many kilograms a tonne, it is the number that it is.
/// </remarks>
internal sealed class FormulaUnits
{
    private readonly FormulaBook book;
    private readonly List<Finding> findings;
    private readonly Dictionary<FormulaNode, Unit?> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FormulaNode, Unit> shared = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FormulaNode, bool> constants = new(ReferenceEqualityComparer.Instance);

    public FormulaUnits(FormulaBook book, List<Finding> findings)
    {
        this.book = book;
        this.findings = findings;
        foreach (var formula in book.Formulas)
        {
            Find(formula.Root, formula.Name);
        }
    }

    /// <summary>The unit of a part of a formula that was found to be right.</summary>
    public Unit Of(FormulaNode node) => known.GetValueOrDefault(node) ?? Unit.One;

    /// <summary>The unit in which the parts of a part are put beside each other.</summary>
    public Unit Between(FormulaNode node) => shared.GetValueOrDefault(node) ?? Unit.One;

    /// <summary>The unit of a named value or formula.</summary>
    public Unit Of(string name) =>
        book.FindFormula(name) is { } formula ? Of(formula.Root)
        : book.Values(name) is [var first, ..] ? first.Unit
        : Unit.One;

    /// <summary>Whether a part names nothing.</summary>
    public bool IsConstant(FormulaNode node)
    {
        if (!constants.TryGetValue(node, out var isConstant))
        {
            isConstant = node is not FormulaNode.Named && node.Parts.All(IsConstant);
            constants.Add(node, isConstant);
        }

        return isConstant;
    }

    /// <summary>The unit; null where something is wrong that was told already.</summary>
    private Unit? Find(FormulaNode node, string where)
    {
        if (!known.TryGetValue(node, out var unit))
        {
            unit = Infer(node, where);
            known[node] = unit;
        }

        return unit;
    }

    private Unit? Infer(FormulaNode node, string where)
    {
        switch (node)
        {
            case FormulaNode.Named named:
                return Named(named, where);
            case FormulaNode.Product product:
                return Product(product, where);
            case FormulaNode.Sum or FormulaNode.Extreme:
                return Common(node.Parts, node, where);
            case FormulaNode.Comparison:
                Common(node.Parts, node, where);
                return Unit.One;
            case FormulaNode.If choice:
                Find(choice.Condition, where);
                return Common([choice.Then, choice.Else], node, where);
            case FormulaNode.Over { Function: "count" } count:
                Find(count.Item, where);
                return Unit.One;
            case FormulaNode.Logic or FormulaNode.Not or FormulaNode.Literal:
                node.Parts.ToList().ForEach(part => Find(part, where));
                return Unit.One;
            default:
                return Find(node.Parts.Single(), where);
        }
    }

    private Unit? Named(FormulaNode.Named named, string where)
    {
        if (book.FindFormula(named.Name) is { } formula)
        {
            return Find(formula.Root, formula.Name);
        }

        var values = book.Values(named.Name);
        if (values.Count == 0)
        {
            return null;
        }

        var unit = values[0].Unit;
        if (values.FirstOrDefault(value => value.Unit.Dimension != unit.Dimension) is { } other)
        {
            Mixed(unit, other.Unit, named, where);
            return null;
        }

        return unit;
    }

    private Unit? Product(FormulaNode.Product product, string where)
    {
        Unit? result = Unit.One;
        foreach (var (isInverse, node) in product.Terms)
        {
            var unit = Find(node, where);
            result =
                result is null || unit is null ? null
                : unit == Unit.One ? result
                : isInverse ? result / unit
                : result * unit;
        }

        return result;
    }

    /// <summary>The unit of parts that must measure the same kind of thing.</summary>
    private Unit? Common(IEnumerable<FormulaNode> parts, FormulaNode node, string where)
    {
        var unit = Agreed(parts, node, where);
        shared[node] = unit ?? Unit.One;
        return unit;
    }

    private Unit? Agreed(IEnumerable<FormulaNode> parts, FormulaNode node, string where)
    {
        var units = parts.Select(part => (Part: part, Unit: Find(part, where))).ToList();
        var stated = units.Where(one => !IsConstant(one.Part)).Select(one => one.Unit).ToList();
        if (stated.Contains(null))
        {
            return null;
        }

        if (stated.Count == 0)
        {
            return Unit.One;
        }

        var first = stated[0]!;
        if (stated.Find(unit => unit!.Dimension != first.Dimension) is { } other)
        {
            Mixed(first, other, node, where);
            return null;
        }

        var bare = units.Find(one => IsConstant(one.Part) && !IsZero(one.Part));
        if (bare.Part is not null && first.Dimension == Dimension.None)
        {
            return first.IsCompound ? Unit.One : first;
        }

        if (bare.Part is not null && stated.Find(unit => unit!.Size != first.Size) is { } second)
        {
            Say(
                "cooperation.formula-bare-number",
                bare.Part,
                where,
                ("number", FormulaTexts.Of(bare.Part)),
                ("left", first.Symbol),
                ("right", second.Symbol)
            );
            return null;
        }

        return first;
    }

    private static bool IsZero(FormulaNode node) => node is FormulaNode.Literal { Number: 0 };

    private void Mixed(Unit left, Unit right, FormulaNode node, string where) =>
        Say("cooperation.formula-units", node, where, ("left", left.Symbol), ("right", right.Symbol));

    private void Say(
        string code,
        FormulaNode node,
        string where,
        params (string Name, string Value)[] values
    ) =>
        findings.Add(
            new Finding(
                Severity.Error,
                code,
                new Location(where),
                [.. values, ("position", node.Position.ToString(CultureInfo.InvariantCulture))]
            )
        );
}
