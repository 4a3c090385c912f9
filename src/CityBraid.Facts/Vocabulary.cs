using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The variables and units that facts are stated in, and the texts people write for them.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Variable> byName;

    /// <summary>Collects every text that names a variable: its code, its names and its aliases.</summary>
    /// <exception cref="FormatException">One text names two variables.</exception>
    public Vocabulary(VariableLibrary variables, UnitLibrary units)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(units);
        Variables = variables;
        Units = units;
        byName = NamesOf(variables).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The variables that are known.</summary>
    public VariableLibrary Variables { get; }

    /// <summary>The units that are known.</summary>
    public UnitLibrary Units { get; }

    /// <summary>The variable a form's item means; null when the text is not known.</summary>
    public Variable? FindVariable(string text) => byName.GetValueOrDefault(NameKey.Of(text));

    /// <summary>The variable that holds how many people live in a place.</summary>
    internal Variable LoadPopulation() =>
        Variables.Find(Variable.Population)
        ?? throw new InvalidOperationException($"{VariableLibrary.Table} lacks '{Variable.Population}'.");

    private static Dictionary<string, Variable> NamesOf(VariableLibrary variables)
    {
        var names = new Dictionary<string, Variable>(StringComparer.Ordinal);
        foreach (var variable in variables.All)
        {
            foreach (var text in variable.Names.Texts.Values.Concat(variable.Aliases).Append(variable.Code))
            {
                if (!names.TryAdd(NameKey.Of(text), variable) && names[NameKey.Of(text)] != variable)
                {
                    throw new FormatException($"'{text}' names two variables of {VariableLibrary.Table}.");
                }
            }
        }

        return names;
    }
}
