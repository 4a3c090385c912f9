namespace CityBraid.Cooperation;

/// <summary>A formula as one thing over another, times what names nothing.</summary>
/// <param name="Above">What is divided.</param>
/// <param name="Below">By what.</param>
/// <param name="Factors">Numbers that multiply the ratio.</param>
/// <param name="Divisors">Numbers that divide it.</param>
/// <param name="IsNegative">Whether it is taken away from nought.</param>
internal sealed record FormulaRatio(
    IReadOnlyList<FormulaNode> Above,
    IReadOnlyList<FormulaNode> Below,
    IReadOnlyList<FormulaNode> Factors,
    IReadOnlyList<FormulaNode> Divisors,
    bool IsNegative
)
{
    /// <summary>The ratio that a part is; null when it is none.</summary>
    /// <remarks>A factor in front of the name of another ratio keeps that one's two parts.</remarks>
    public static FormulaRatio? Find(FormulaNode node, FormulaBook book, FormulaUnits units)
    {
        var (factors, divisors, isNegative) = (new List<FormulaNode>(), new List<FormulaNode>(), false);
        while (true)
        {
            switch (node)
            {
                case FormulaNode.Negated negated:
                    (node, isNegative) = (negated.Inner, !isNegative);
                    continue;
                case FormulaNode.Named named when book.FindFormula(named.Name) is { } formula:
                    node = formula.Root;
                    continue;
                case FormulaNode.Product product:
                    var parts = product.Terms.ToLookup(term => (term.IsInverse, units.IsConstant(term.Node)));
                    factors.AddRange(parts[(false, true)].Select(term => term.Node));
                    divisors.AddRange(parts[(true, true)].Select(term => term.Node));
                    var above = parts[(false, false)].Select(term => term.Node).ToList();
                    var below = parts[(true, false)].Select(term => term.Node).ToList();
                    if (below.Count > 0)
                    {
                        return above.Count == 0
                            ? new FormulaRatio(factors, below, [], divisors, isNegative)
                            : new FormulaRatio(above, below, factors, divisors, isNegative);
                    }

                    if (above.Count != 1)
                    {
                        return null;
                    }

                    node = above[0];
                    continue;
                default:
                    return null;
            }
        }
    }
}
