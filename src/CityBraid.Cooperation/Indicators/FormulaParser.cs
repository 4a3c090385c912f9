using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Reads the words of a formula by its grammar.</summary>
/// <remarks>
/// The first fault of the grammar ends the reading, since what follows it may mean anything; yes or no
/// where a
/// number belongs is told wherever it stands.
/// </remarks>
internal sealed class FormulaParser(IReadOnlyList<FormulaToken> tokens, string where, List<Finding> findings)
{
    /// <summary>How deep brackets may stand in each other.</summary>
    public const int DepthMax = 64;

    private int at;
    private int depth;
    private bool hasFailed;

    private FormulaToken Now => tokens[at];

    /// <summary>The formula; null when it follows no rule, and the findings say where.</summary>
    public FormulaNode? Parse()
    {
        var root = Number(Claim());
        if (Now.Kind != FormulaTokenKind.End)
        {
            Unexpected();
        }

        return hasFailed ? null : root;
    }

    private FormulaNode Claim()
    {
        var start = Now.Position;
        var claims = Joined("or", Both);
        return claims.Count == 1 ? claims[0] : new FormulaNode.Logic(start, IsAll: false, Truths(claims));
    }

    private FormulaNode Both()
    {
        var start = Now.Position;
        var claims = Joined("and", Negation);
        return claims.Count == 1 ? claims[0] : new FormulaNode.Logic(start, IsAll: true, Truths(claims));
    }

    private List<FormulaNode> Joined(string word, Func<FormulaNode> part)
    {
        var parts = new List<FormulaNode> { part() };
        while (Now.IsWord(word))
        {
            at++;
            parts.Add(part());
        }

        return parts;
    }

    private FormulaNode Negation()
    {
        var (start, count) = (Now.Position, 0);
        while (Now.IsWord("not"))
        {
            at++;
            count++;
        }

        var inner = Comparison();
        return count == 0 ? inner
            : count % 2 == 1 ? new FormulaNode.Not(start, Truth(inner))
            : Truth(inner);
    }

    private FormulaNode Comparison()
    {
        var left = Sum();
        if (Now.Kind != FormulaTokenKind.Sign || Now.Text is not ("=" or "<>" or "<" or "<=" or ">" or ">="))
        {
            return left;
        }

        var sign = Now.Text;
        at++;
        return new FormulaNode.Comparison(left.Position, sign, Number(left), Number(Sum()));
    }

    private FormulaNode Sum()
    {
        var terms = new List<(bool IsInverse, FormulaNode Node)> { (false, Product()) };
        while (Now.Is("+") || Now.Is("-"))
        {
            var isInverse = Now.Is("-");
            at++;
            terms.Add((isInverse, Number(Product())));
        }

        return terms.Count == 1
            ? terms[0].Node
            : new FormulaNode.Sum(terms[0].Node.Position, [(false, Number(terms[0].Node)), .. terms.Skip(1)]);
    }

    private FormulaNode Product()
    {
        var first = Signed();
        if (!Now.Is("*") && !Now.Is("/"))
        {
            return first;
        }

        var factors = new List<(bool IsInverse, FormulaNode Node)>();
        Multiply(factors, Number(first));
        while (Now.Is("*") || Now.Is("/"))
        {
            var isInverse = Now.Is("/");
            at++;
            var factor = Number(Signed());
            if (isInverse)
            {
                factors.Add((true, factor));
            }
            else
            {
                Multiply(factors, factor);
            }
        }

        return new FormulaNode.Product(first.Position, factors);
    }

    /// <summary>A product that multiplies is part of the product: (a / b) * 100 is a ratio.</summary>
    private static void Multiply(List<(bool IsInverse, FormulaNode Node)> factors, FormulaNode factor)
    {
        if (factor is FormulaNode.Product product)
        {
            factors.AddRange(product.Terms);
        }
        else
        {
            factors.Add((false, factor));
        }
    }

    private FormulaNode Signed()
    {
        var (start, isNegative, hasSign) = (Now.Position, false, false);
        while (Now.Is("-") || Now.Is("+"))
        {
            isNegative ^= Now.Is("-");
            hasSign = true;
            at++;
        }

        var inner = Primary();
        return !hasSign ? inner
            : isNegative ? new FormulaNode.Negated(start, Number(inner))
            : Number(inner);
    }

    private FormulaNode Primary()
    {
        var token = Now;
        if (token.Kind == FormulaTokenKind.Number)
        {
            at++;
            return new FormulaNode.Literal(token.Position, token.Number);
        }

        if (token.Kind == FormulaTokenKind.Name && !IsReserved(token))
        {
            at++;
            return Now.Is("(") ? Call(token) : new FormulaNode.Named(token.Position, token.Text);
        }

        if (!token.Is("("))
        {
            return Unexpected();
        }

        at++;
        var inner = Deeper(Claim);
        Expect(")");
        return inner;
    }

    private static bool IsReserved(FormulaToken token) =>
        token.IsWord("and") || token.IsWord("or") || token.IsWord("not");

    private FormulaNode Call(FormulaToken function)
    {
        at++;
        var arguments = new List<FormulaNode>();
        FormulaAxis? axis = null;
        while (!Now.Is(")") && !hasFailed)
        {
            if (arguments.Count > 0)
            {
                Expect(";");
            }

            if (
                arguments.Count == 1
                && FormulaFunctions.FindAxis(Now, tokens[Math.Min(at + 1, tokens.Count - 1)]) is { } found
            )
            {
                axis = found;
                at++;
                break;
            }

            arguments.Add(Deeper(Claim));
        }

        Expect(")");
        return hasFailed
            ? new FormulaNode.Literal(function.Position, 0)
            : FormulaFunctions.Find(function, arguments, axis, Say) ?? Failed(function);
    }

    private FormulaNode.Literal Failed(FormulaToken token)
    {
        hasFailed = true;
        return new FormulaNode.Literal(token.Position, 0);
    }

    private FormulaNode Deeper(Func<FormulaNode> part)
    {
        if (++depth > DepthMax)
        {
            Fail("cooperation.formula-too-deep", Now, ("max", Text(DepthMax)));
        }

        var node = hasFailed ? new FormulaNode.Literal(Now.Position, 0) : part();
        depth--;
        return node;
    }

    private void Expect(string sign)
    {
        if (Now.Is(sign))
        {
            at++;
        }
        else
        {
            Fail("cooperation.formula-expected", Now, ("found", Shown(Now)), ("expected", sign));
        }
    }

    private FormulaNode.Literal Unexpected()
    {
        var token = Now;
        Fail("cooperation.formula-unexpected", token, ("found", Shown(token)));
        return new FormulaNode.Literal(token.Position, 0);
    }

    /// <summary>Tells the first fault of the grammar and reads no further.</summary>
    private void Fail(string code, FormulaToken token, params (string Name, string Value)[] values)
    {
        if (!hasFailed)
        {
            Say(code, token.Position, values);
        }

        hasFailed = true;
        at = tokens.Count - 1;
    }

    private FormulaNode Number(FormulaNode node)
    {
        if (node.IsTruth)
        {
            Say("cooperation.formula-not-a-number", node.Position);
        }

        return node;
    }

    private FormulaNode Truth(FormulaNode node)
    {
        if (!node.IsTruth && !hasFailed)
        {
            Say("cooperation.formula-not-a-claim", node.Position);
        }

        return node;
    }

    private List<FormulaNode> Truths(List<FormulaNode> nodes) => nodes.ConvertAll(Truth);

    private static string Shown(FormulaToken token) => token.Kind == FormulaTokenKind.End ? "…" : token.Text;

    private void Say(string code, int position, params (string Name, string Value)[] values) =>
        findings.Add(
            new Finding(Severity.Error, code, new Location(where), [.. values, ("position", Text(position))])
        );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
