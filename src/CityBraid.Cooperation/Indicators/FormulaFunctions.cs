namespace CityBraid.Cooperation;

/// <summary>The functions that a formula may use.</summary>
internal static class FormulaFunctions
{
    private static readonly string[] OverNames = ["sum", "mean", "latest", "first", "count", "min", "max"];

    private static readonly string[] Names = [.. OverNames, "if", "per_head", "annualised"];

    /// <summary>
    /// The part that a call stands for; null when there is no such function, or not for these.
    /// </summary>
    /// <param name="function">The function's name where it is called.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <param name="axis">Along what it takes values together; null when the call does not say.</param>
    /// <param name="say">Takes the finding: code, position, values.</param>
    public static FormulaNode? Find(
        FormulaToken function,
        List<FormulaNode> arguments,
        FormulaAxis? axis,
        Action<string, int, (string Name, string Value)[]> say
    )
    {
        var name = function.Text.ToLowerInvariant();
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            var known = string.Join(", ", Names.Order(StringComparer.Ordinal));
            say(
                "cooperation.formula-function",
                function.Position,
                [("function", function.Text), ("known", known)]
            );
            return null;
        }

        var node = Find(name, function.Position, arguments, axis);
        if (node is null)
        {
            say(
                "cooperation.formula-arguments",
                function.Position,
                [("function", name), ("form", Form(name))]
            );
            return null;
        }

        foreach (var wrong in Wrong(node))
        {
            var code = wrong.IsTruth ? "cooperation.formula-not-a-number" : "cooperation.formula-not-a-claim";
            say(code, wrong.Position, []);
        }

        return node;
    }

    /// <summary>The axis that a call names as its last argument; null when it names none.</summary>
    public static FormulaAxis? FindAxis(FormulaToken token, FormulaToken next) =>
        !next.Is(")") ? null
        : token.IsWord("periods") ? FormulaAxis.Periods
        : token.IsWord("places") ? FormulaAxis.Places
        : null;

    private static FormulaNode? Find(
        string name,
        int position,
        List<FormulaNode> arguments,
        FormulaAxis? axis
    ) =>
        (name, arguments, axis) switch
        {
            ("if", [var condition, var then, var otherwise], null) => new FormulaNode.If(
                position,
                condition,
                then,
                otherwise
            ),
            ("per_head", [var amount, var population], null) => PerHead(position, amount, population),
            ("annualised", [var item], null) => new FormulaNode.Annualised(position, item),
            ("min" or "max", { Count: > 1 }, null) => new FormulaNode.Extreme(
                position,
                name == "max",
                arguments
            ),
            ("latest" or "first", [_], FormulaAxis.Places) => null,
            ("latest" or "first", [var item], _) => new FormulaNode.Over(
                position,
                name,
                item,
                FormulaAxis.Periods
            ),
            (_, [var item], _) when OverNames.Contains(name, StringComparer.Ordinal) => new FormulaNode.Over(
                position,
                name,
                item,
                axis
            ),
            _ => null,
        };

    /// <summary>An amount over a population is a ratio like any other, and keeps both parts.</summary>
    private static FormulaNode.Product PerHead(int position, FormulaNode amount, FormulaNode population) =>
        new(
            position,
            [.. amount is FormulaNode.Product product ? product.Terms : [(false, amount)], (true, population)]
        );

    private static IEnumerable<FormulaNode> Wrong(FormulaNode node) =>
        node.Parts.Where((part, index) => part.IsTruth != (node is FormulaNode.If && index == 0));

    private static string Form(string name) =>
        name switch
        {
            "if" => "if(claim; number; number)",
            "per_head" => "per_head(x; population)",
            "annualised" => "annualised(x)",
            "latest" or "first" => $"{name}(x)",
            "min" or "max" => $"{name}(x; y; …), {name}(x; periods), {name}(x; places)",
            _ => $"{name}(x), {name}(x; periods), {name}(x; places)",
        };
}
