using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Everything that a formula may name, found by name.</summary>
internal sealed class FormulaBook
{
    private readonly Dictionary<string, IndicatorFormula> formulas;
    private readonly Dictionary<string, StatedValue[]> values;
    private readonly Dictionary<(string Name, Period? Period, string? Place), StatedValue> exact = [];
    private readonly ILookup<(string Name, Period? Period), StatedValue> byPeriod;
    private readonly ILookup<(string Name, string? Place), StatedValue> byPlace;
    private readonly Dictionary<FormulaNode, HashSet<string>> leaves = new(
        ReferenceEqualityComparer.Instance
    );

    public FormulaBook(FormulaQuestion question)
    {
        Question = question;
        formulas = question
            .Others.Prepend(question.Formula)
            .DistinctBy(formula => formula.Name, StringComparer.Ordinal)
            .ToDictionary(formula => formula.Name, StringComparer.Ordinal);
        values = question
            .Values.GroupBy(value => value.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        byPeriod = question.Values.ToLookup(value => (value.Name, value.Period));
        byPlace = question.Values.ToLookup(value => (value.Name, value.Place));
        foreach (var value in question.Values)
        {
            exact.TryAdd((value.Name, value.Period, value.Place), value);
        }
    }

    public FormulaQuestion Question { get; }

    public IEnumerable<IndicatorFormula> Formulas => formulas.Values;

    public IEnumerable<string> Names => values.Keys.Concat(formulas.Keys);

    public IndicatorFormula? FindFormula(string name) => formulas.GetValueOrDefault(name);

    /// <summary>The values of a name; empty when it has none.</summary>
    public IReadOnlyList<StatedValue> Values(string name) => values.GetValueOrDefault(name) ?? [];

    /// <summary>The values of a name that hold for a period and place, as far as these are settled.</summary>
    public IEnumerable<StatedValue> Values(string name, FormulaScope scope) =>
        (scope.Period, scope.Place) switch
        {
            (null, null) => Values(name),
            ({ } period, null) => byPeriod[(name, period)].Concat(byPeriod[(name, null)]),
            (null, { } place) => byPlace[(name, place)].Concat(byPlace[(name, null)]),
            ({ } period, { } place) => new[]
            {
                exact.GetValueOrDefault((name, period, place)),
                exact.GetValueOrDefault((name, period, null)),
                exact.GetValueOrDefault((name, null, place)),
                exact.GetValueOrDefault((name, null, null)),
            }.OfType<StatedValue>(),
        };

    public bool Has(string name) => values.ContainsKey(name) || formulas.ContainsKey(name);

    /// <summary>The names of values that a part depends on, through formulas too.</summary>
    /// <remarks>Formulas are known to form no circle when this is asked.</remarks>
    public IReadOnlySet<string> Leaves(FormulaNode node)
    {
        if (leaves.TryGetValue(node, out var known))
        {
            return known;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var named in IndicatorFormula.Walk(node).OfType<FormulaNode.Named>())
        {
            if (FindFormula(named.Name) is { } formula)
            {
                found.UnionWith(Leaves(formula.Root));
            }
            else
            {
                found.Add(named.Name);
            }
        }

        leaves.Add(node, found);
        return found;
    }
}
