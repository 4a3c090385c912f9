using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Whether every name means one thing, and no indicator is computed from itself.</summary>
internal static class FormulaCheck
{
    /// <summary>How deep parts may stand in each other through formulas that name formulas.</summary>
    public const int DepthMax = 300;

    /// <summary>Everything that is wrong, at once.</summary>
    public static List<Finding> Of(FormulaBook book) =>
        [.. Twice(book), .. ValuesTwice(book), .. Unknown(book), .. Circles(book), .. Annualised(book)];

    private static IEnumerable<Finding> Twice(FormulaBook book)
    {
        var names = book.Question.Others.Prepend(book.Question.Formula).Select(formula => formula.Name);
        return from name in names.Concat(book.Names.Distinct(StringComparer.Ordinal).Where(HasValues))
            group name by name into same
            where same.Count() > 1
            select Error("cooperation.formula-name-twice", same.Key, ("name", same.Key));

        bool HasValues(string name) => book.Values(name).Count > 0;
    }

    private static IEnumerable<Finding> ValuesTwice(FormulaBook book) =>
        from value in book.Question.Values
        group value by (value.Name, value.Period, value.Place) into same
        where same.Count() > 1
        select Error(
            "cooperation.formula-value-twice",
            book.Question.Formula.Name,
            ("name", FormulaTexts.Symbol(same.First()))
        );

    private static IEnumerable<Finding> Unknown(FormulaBook book)
    {
        var near = new NearNames(book.Names);
        return from formula in book.Formulas
            from named in formula.Names
            where !book.Has(named.Name)
            select Unknown(formula, named, near.Of(named.Name));
    }

    private static Finding Unknown(IndicatorFormula formula, FormulaNode.Named named, string near)
    {
        var position = named.Position.ToString(CultureInfo.InvariantCulture);
        return near.Length == 0
            ? Error(
                "cooperation.formula-name-unknown",
                formula.Name,
                ("name", named.Name),
                ("position", position)
            )
            : Error(
                "cooperation.formula-name-near",
                formula.Name,
                ("name", named.Name),
                ("position", position),
                ("near", near)
            );
    }

    /// <summary>What is that of a year already is not made that of a year once more.</summary>
    private static List<Finding> Annualised(FormulaBook book)
    {
        if (!book.Question.IsAnnualised)
        {
            return [];
        }

        var waiting = new Queue<IndicatorFormula>([book.Question.Formula]);
        var passed = new HashSet<string>(StringComparer.Ordinal);
        var twice = new List<Finding>();
        while (waiting.TryDequeue(out var formula))
        {
            if (!passed.Add(formula.Name))
            {
                continue;
            }

            twice.AddRange(
                IndicatorFormula
                    .Walk(formula.Root)
                    .OfType<FormulaNode.Annualised>()
                    .Select(node =>
                        Error(
                            "cooperation.formula-annualised-twice",
                            formula.Name,
                            ("position", node.Position.ToString(CultureInfo.InvariantCulture))
                        )
                    )
            );
            foreach (var next in formula.Names.Select(named => book.FindFormula(named.Name)))
            {
                if (next is not null)
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return twice;
    }

    /// <summary>Circles of formulas, and chains of them that are too long to follow.</summary>
    private static IEnumerable<Finding> Circles(FormulaBook book)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var start in book.Formulas)
        {
            var path = new List<(IndicatorFormula Formula, Queue<string> Next)>();
            Enter(start, path, depths);
            while (path.Count > 0)
            {
                var (formula, next) = path[^1];
                if (!next.TryDequeue(out var name))
                {
                    path.RemoveAt(path.Count - 1);
                    depths[formula.Name] = formula.Depth + Deepest(formula, depths);
                    if (depths[formula.Name] > DepthMax)
                    {
                        yield return TooDeep(formula);
                        yield break;
                    }
                }
                else if (path.FindIndex(step => step.Formula.Name == name) is >= 0 and var first)
                {
                    var names = path.Skip(first).Select(step => step.Formula.Name).Append(name);
                    yield return Error(
                        "cooperation.formula-circle",
                        name,
                        ("path", string.Join(" → ", names))
                    );
                }
                else if (book.FindFormula(name) is { } deeper)
                {
                    Enter(deeper, path, depths);
                }
            }
        }
    }

    private static void Enter(
        IndicatorFormula formula,
        List<(IndicatorFormula Formula, Queue<string> Next)> path,
        Dictionary<string, int> depths
    )
    {
        if (!depths.ContainsKey(formula.Name))
        {
            path.Add((formula, new Queue<string>(formula.Names.Select(named => named.Name))));
        }
    }

    private static int Deepest(IndicatorFormula formula, Dictionary<string, int> depths) =>
        formula.Names.Select(named => depths.GetValueOrDefault(named.Name)).DefaultIfEmpty().Max();

    private static Finding TooDeep(IndicatorFormula formula) =>
        Error(
            "cooperation.formula-too-deep",
            formula.Name,
            ("max", DepthMax.ToString(CultureInfo.InvariantCulture)),
            ("position", "1")
        );

    private static Finding Error(string code, string where, params (string Name, string Value)[] values) =>
        new(Severity.Error, code, new Location(where), values);
}
