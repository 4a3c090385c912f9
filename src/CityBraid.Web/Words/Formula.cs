namespace CityBraid.Web;

/// <summary>
/// A row's equation with its numbers put in: <c>48,000,000 ลิตร × 2.7 kgCO2e/ลิตร ÷ 1000 = …</c>.
/// </summary>
/// <param name="Terms">Numbers with their units, and the signs between them.</param>
/// <param name="Result">The tonnes, in all digits.</param>
internal sealed record Formula(IReadOnlyList<string> Terms, string Result)
{
    /// <summary>How a row's tonnes come about; null when it has none.</summary>
    public static Formula? Of(Visit visit, CompiledRow row)
    {
        if (row.Co2e is not { } result)
        {
            return null;
        }

        var terms = row.Gases.Count > 0 ? Weighed(row, result.GwpSet) : Stated(visit, row);
        return new Formula([.. terms], $"{Numerals.ShowExactly(result.Tonnes)} tCO2e");
    }

    /// <summary>The equation that gave the tonnes, its symbols replaced by their values.</summary>
    private static IEnumerable<string> Stated(Visit visit, CompiledRow row)
    {
        var equation = row.Trace.Last(step => step.Equation is not null).Equation!;
        var right = equation[(equation.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return right
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Find(row, word) is { } step ? UnitWords.Say(visit, step.Value) : word);
    }

    private static TraceStep? Find(CompiledRow row, string symbol) =>
        row.Trace.LastOrDefault(step => string.Equals(step.Symbol, symbol, StringComparison.Ordinal));

    /// <summary>Each gas times its potential; memo items count nothing and are left out.</summary>
    private static IEnumerable<string> Weighed(CompiledRow row, GwpSet set)
    {
        string[] terms = [.. row.Gases.Where(mass => !mass.Gas.IsMemoItem).Select(mass => Term(mass, set))];
        if (terms.Length == 0)
        {
            return ["0"];
        }

        terms[0] = $"({terms[0]}";
        terms[^1] += ")";
        return [.. terms.SelectMany(term => new[] { "+", term }).Skip(1), "÷", "1000"];
    }

    private static string Term(GasMass mass, GwpSet set) =>
        $"{Numerals.ShowExactly(mass.Kilograms)} kg {mass.Gas} × "
        + Numerals.ShowExactly(set.FindPotential(mass.Gas) ?? 0m);
}
