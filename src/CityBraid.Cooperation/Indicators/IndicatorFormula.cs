using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// How an indicator is computed from named values, read once and computed as often as wanted.
/// </summary>
public sealed class IndicatorFormula
{
    /// <summary>The longest formula, in letters.</summary>
    public const int LengthMax = 4000;

    private IndicatorFormula(string name, string text, FormulaNode root)
    {
        Name = name;
        Text = text;
        Root = root;
        Depth = DepthOf(root);
    }

    /// <summary>The indicator's name, by which findings and other formulas call it.</summary>
    public string Name { get; }

    /// <summary>The formula as it was written.</summary>
    public string Text { get; }

    internal FormulaNode Root { get; }

    /// <summary>How many parts stand in each other.</summary>
    internal int Depth { get; }

    /// <summary>Whether it makes some of its parts those of a year itself.</summary>
    internal bool IsAnnualised => Walk(Root).OfType<FormulaNode.Annualised>().Any();

    /// <summary>The names it speaks of, each where it stands first.</summary>
    internal IEnumerable<FormulaNode.Named> Names =>
        Walk(Root).OfType<FormulaNode.Named>().DistinctBy(named => named.Name, StringComparer.Ordinal);

    /// <summary>Reads a formula, or tells what is wrong with it and where.</summary>
    /// <param name="name">The indicator's name.</param>
    /// <param name="text">The formula.</param>
    public static Result<IndicatorFormula> Read(string name, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        var findings = new List<Finding>();
        var root = Parse(name, text, findings);
        return findings.Count > 0 || root is null
            ? Refusal.BadData("cooperation.formula-refused", findings)
            : new IndicatorFormula(name, text, root);
    }

    /// <summary>A part and all parts below it, from left to right.</summary>
    internal static IEnumerable<FormulaNode> Walk(FormulaNode root)
    {
        var waiting = new Stack<FormulaNode>([root]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            foreach (var part in node.Parts.Reverse())
            {
                waiting.Push(part);
            }
        }
    }

    private static FormulaNode? Parse(string name, string text, List<Finding> findings)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Add(new Finding(Severity.Error, "cooperation.formula-empty", new Location(name)));
            return null;
        }

        if (text.Length > LengthMax)
        {
            var max = LengthMax.ToString(CultureInfo.InvariantCulture);
            var tooLong = new Finding(
                Severity.Error,
                "cooperation.formula-too-long",
                new Location(name),
                ("max", max)
            );
            findings.Add(tooLong);
            return null;
        }

        var tokens = new FormulaScanner(text, name, findings).Scan();
        return new FormulaParser(tokens, name, findings).Parse();
    }

    private static int DepthOf(FormulaNode root)
    {
        var deepest = 0;
        var waiting = new Stack<(FormulaNode Node, int Depth)>([(root, 1)]);
        while (waiting.TryPop(out var next))
        {
            deepest = Math.Max(deepest, next.Depth);
            foreach (var part in next.Node.Parts)
            {
                waiting.Push((part, next.Depth + 1));
            }
        }

        return deepest;
    }
}
