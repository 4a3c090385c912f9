using System.Collections.Frozen;

namespace CityBraid.Kernel;

/// <summary>The variables that are known, by code.</summary>
public sealed class VariableLibrary
{
    /// <summary>The name of the reference table the library is made from.</summary>
    public const string Table = "sectors/variables";

    private readonly FrozenDictionary<string, Variable> byCode;

    private VariableLibrary(IEnumerable<Variable> variables)
    {
        byCode = variables.ToFrozenDictionary(variable => variable.Code, StringComparer.Ordinal);
        All = [.. byCode.Values.OrderBy(variable => variable.Code, StringComparer.Ordinal)];
    }

    /// <summary>Every variable in order of its code.</summary>
    public IReadOnlyList<Variable> All { get; }

    /// <summary>
    /// Makes the library from the rows of <see cref="Table"/>: columns variable, name_…, unit,
    /// units (one per kind of unit allowed, separated by |), stock (a unit of the kind whose amounts count
    /// what is there; may be left out), aliases (separated by |).
    /// </summary>
    public static VariableLibrary From(IEnumerable<ReferenceRow> rows, UnitLibrary units)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(units);
        return new VariableLibrary(rows.Select(row => One(row, units)));
    }

    /// <summary>The variable of a code; null when there is none.</summary>
    public Variable? Find(string code) => byCode.GetValueOrDefault(code);

    private static Variable One(ReferenceRow row, UnitLibrary units)
    {
        var usual = units.Load(row["unit"]);
        var kinds = row.List("units")
            .Select(units.Load)
            .Prepend(usual)
            .Select(unit => unit.Dimension)
            .Distinct();
        return new Variable(row["variable"], row.Names("name"), usual, [.. kinds], row.List("aliases"))
        {
            Stock = row.List("stock") is [var unit] ? units.Load(unit).Dimension : null,
        };
    }
}
