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
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(units);
        var known = names.ToDictionary(name => name.Name, StringComparer.Ordinal);
        return
        [
            .. pack.Questions.SelectMany(question => Of(pack, question, known, units)),
            .. from twice in pack.Questions.GroupBy(question => question.Number, StringComparer.Ordinal)
            where twice.Count() > 1
            select Wrong("reports.question-twice", pack, twice.First()),
        ];
    }

    private static IEnumerable<Finding> Of(
        ReportPack pack,
        PackQuestion question,
        Dictionary<string, FigureName> known,
        UnitLibrary units
    )
    {
        var asked = question.From.Terms.Select(term => term.Name);
        foreach (var name in question.When is { } when ? asked.Append(when) : asked)
        {
            if (!known.ContainsKey(name))
            {
                yield return Wrong("reports.unknown-name", pack, question, ("name", name));
            }
        }

        if (question.Unit is { } unit && units.Read(unit).Unit is null)
        {
            yield return Wrong("reports.unknown-unit", pack, question, ("unit", unit));
        }

        var terms = question.From.Terms.Select(term => known.GetValueOrDefault(term.Name)).ToArray();
        if (Array.Exists(terms, term => term is null))
        {
            yield break;
        }

        var target = question.Unit ?? terms[0]!.Unit;
        foreach (var term in terms.Where(term => !Fits(term!.Unit, target, units)))
        {
            yield return Wrong(
                "reports.other-unit",
                pack,
                question,
                ("name", term!.Name),
                ("unit", term.Unit ?? string.Empty),
                ("other", target ?? string.Empty)
            );
        }
    }

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
        ReportPack pack,
        PackQuestion question,
        params (string Name, string Value)[] values
    ) => new(Severity.Error, code, new Location(pack.Name, question.Number), values);
}
