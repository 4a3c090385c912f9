using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Says what is wrong with a pack before anybody relies on it: everything at once.</summary>
public static class PackCheck
{
    /// <summary>The findings; none of a pack that can be filled.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="names">The names that there are.</param>
    /// <param name="units">The units that there are.</param>
    public static IReadOnlyList<Finding> Of(
        ReportPack pack,
        IReadOnlyCollection<FigureName> names,
        UnitLibrary units
    )
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Of(pack.Name, pack.Questions, names, units);
    }

    /// <summary>The findings about questions, whether or not they make a whole form.</summary>
    /// <param name="pack">What the form is called.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="names">The names that there are.</param>
    /// <param name="units">The units that there are.</param>
    internal static IReadOnlyList<Finding> Of(
        string pack,
        IReadOnlyList<PackQuestion> questions,
        IReadOnlyCollection<FigureName> names,
        UnitLibrary units
    )
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(units);
        var known = names.ToDictionary(name => name.Name, StringComparer.Ordinal);
        var near = new NearNames(known.Keys);
        return
        [
            .. questions.SelectMany(question => Of(pack, question, known, near)),
            .. questions.SelectMany(question => UnitsOf(pack, question, known, units)),
            .. questions.SelectMany(question => MixturesOf(pack, question, known)),
            .. from twice in questions.GroupBy(question => question.Number, StringComparer.Ordinal)
            where twice.Key.Length > 0 && twice.Count() > 1
            select Wrong("reports.question-twice", pack, twice.Last(), "number"),
        ];
    }

    private static IEnumerable<Finding> Of(
        string pack,
        PackQuestion question,
        Dictionary<string, FigureName> known,
        NearNames near
    ) =>
        from asked in question
            .From.Terms.Select(term => (term.Name, Column: "from"))
            .Append((Name: question.When ?? string.Empty, Column: "when"))
        where asked.Name.Length > 0 && !known.ContainsKey(asked.Name)
        let others = near.Of(asked.Name)
        select Wrong(
            others.Length == 0 ? "reports.unknown-name" : "reports.unknown-name-near",
            pack,
            question,
            asked.Column,
            ("name", asked.Name),
            ("near", others)
        );

    private static IEnumerable<Finding> UnitsOf(
        string pack,
        PackQuestion question,
        Dictionary<string, FigureName> known,
        UnitLibrary units
    )
    {
        if (question.Unit is { } unit && units.Read(unit).Unit is null)
        {
            yield return Wrong("reports.unknown-unit", pack, question, "unit", ("unit", unit));
        }

        var terms = question.From.Terms.Select(term => known.GetValueOrDefault(term.Name)).ToArray();
        if (terms.Length == 0 || Array.Exists(terms, term => term is null))
        {
            yield break;
        }

        var target = question.Unit ?? terms[0]!.Unit;
        foreach (var term in terms.Where(term => !Fits(term!.Unit, target, units)))
        {
            yield return Wrong(CodeOf(term!, target), pack, question, "from", ValuesOf(term!, target));
        }
    }

    private static string CodeOf(FigureName term, string? target) =>
        term.Unit is null ? "reports.text-in-unit"
        : target is null ? "reports.number-in-text"
        : "reports.other-unit";

    private static (string Name, string Value)[] ValuesOf(FigureName term, string? target) =>
        [("name", term.Name), ("unit", term.Unit ?? string.Empty), ("other", target ?? string.Empty)];

    /// <summary>What can be added by its unit and is counted twice, or means nothing.</summary>
    private static IEnumerable<Finding> MixturesOf(
        string pack,
        PackQuestion question,
        Dictionary<string, FigureName> known
    ) =>
        from mixture in PackMixture.Find([
            .. question
                .From.Terms.Where(term => known.ContainsKey(term.Name))
                .Select(term => (known[term.Name], term.IsTaken)),
        ])
        select new Finding(
            mixture.Severity,
            mixture.Code,
            WhereOf(pack, question, "from"),
            ("name", mixture.First.Name),
            ("other", mixture.Second.Name)
        );

    private static bool Fits(string? unit, string? target, UnitLibrary units) =>
        unit == target
        || (
            unit is not null
            && target is not null
            && units.Read(unit).Unit is { } from
            && units.Read(target).Unit is { } to
            && from.Dimension == to.Dimension
        );

    private static Finding Wrong(
        string code,
        string pack,
        PackQuestion question,
        string column,
        params (string Name, string Value)[] values
    ) => new(Severity.Error, code, WhereOf(pack, question, column), values);

    private static Location WhereOf(string pack, PackQuestion question, string column) =>
        question.Row?.Of(column) ?? new Location(pack, question.Number);
}
