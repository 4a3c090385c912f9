using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>How traces and findings write values and parts of formulas.</summary>
internal static class FormulaTexts
{
    private const string AllDigits = "0.############################";

    /// <summary>A number in all its digits.</summary>
    public static string Number(decimal number) => number.ToString(AllDigits, CultureInfo.InvariantCulture);

    /// <summary>A value's name with its period and place: <c>waste[2019; khon-kaen]</c>.</summary>
    public static string Symbol(StatedValue value) =>
        value.Name + Scope(new FormulaScope(value.Period, value.Place));

    /// <summary>Period and place in brackets; nothing when there are none.</summary>
    public static string Scope(FormulaScope scope)
    {
        var parts = new[] { scope.Period?.ToString(), scope.Place }.OfType<string>().ToArray();
        return parts.Length == 0 ? string.Empty : $"[{string.Join("; ", parts)}]";
    }

    /// <summary>A part as it would be written.</summary>
    public static string Of(FormulaNode node) =>
        node switch
        {
            FormulaNode.Literal literal => Number(literal.Number),
            FormulaNode.Named named => named.Name,
            FormulaNode.Sum sum => Joined(sum.Terms, " + ", " - ", node => Bracketed(node, isFactor: false)),
            FormulaNode.Product product => Product(product),
            FormulaNode.Negated negated => $"-{Bracketed(negated.Inner, isFactor: true)}",
            FormulaNode.Comparison comparison =>
                $"{Of(comparison.Left)} {comparison.Sign} {Of(comparison.Right)}",
            FormulaNode.Logic logic => string.Join(
                logic.IsAll ? " and " : " or ",
                logic.Claims.Select(claim => claim is FormulaNode.Logic ? $"({Of(claim)})" : Of(claim))
            ),
            FormulaNode.Not not => $"not ({Of(not.Inner)})",
            FormulaNode.If choice => $"if({Of(choice.Condition)}; {Of(choice.Then)}; {Of(choice.Else)})",
            FormulaNode.Extreme extreme =>
                $"{(extreme.IsGreatest ? "max" : "min")}({string.Join("; ", extreme.Choices.Select(Of))})",
            FormulaNode.Over over => $"{over.Function}({Of(over.Item)}{Axis(over)})",
            FormulaNode.Annualised annualised => $"annualised({Of(annualised.Item)})",
            _ => throw new InvalidOperationException($"A part that cannot be written: {node}."),
        };

    private static string Axis(FormulaNode.Over over) =>
        (over.Function, over.Axis) switch
        {
            ("latest" or "first", _) or (_, null) => string.Empty,
            (_, FormulaAxis.Periods) => "; periods",
            _ => "; places",
        };

    private static string Product(FormulaNode.Product product)
    {
        var text = Joined(product.Terms, " * ", " / ", node => Bracketed(node, isFactor: true));
        return product.Terms[0].IsInverse ? $"1 / {text}" : text;
    }

    private static string Joined(
        IReadOnlyList<(bool IsInverse, FormulaNode Node)> terms,
        string sign,
        string inverse,
        Func<FormulaNode, string> written
    ) =>
        written(terms[0].Node)
        + string.Concat(terms.Skip(1).Select(term => (term.IsInverse ? inverse : sign) + written(term.Node)));

    private static string Bracketed(FormulaNode node, bool isFactor) =>
        node is FormulaNode.Sum || (isFactor && node is FormulaNode.Product) ? $"({Of(node)})" : Of(node);
}
