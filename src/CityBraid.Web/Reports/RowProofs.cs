using System.Text.Json.Nodes;

namespace CityBraid.Web;

/// <summary>How the rows of an inventory came about, each proof made once.</summary>
/// <param name="inventory">The inventory.</param>
/// <param name="facts">The facts of its rows.</param>
/// <param name="units">The units.</param>
/// <param name="methods">The methods, for the name of the input that a row's amount fills.</param>
internal sealed class RowProofs(
    Compilation inventory,
    FactProofs facts,
    UnitLibrary units,
    MethodLibrary methods
)
{
    // A spreadsheet keeps 15 digits; decimals that were multiplied in another order differ behind the 20th.
    private const decimal Noise = 0.000000000000000000001m;

    private readonly Unit tonne = units.Load("tCO2e");
    private readonly Dictionary<CompiledRow, Proof> amounts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CompiledRow, Proof> emissions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(CompiledRow, string), Proof> masses = [];
    private readonly Dictionary<string, Proof> potentials = new(StringComparer.Ordinal);

    /// <summary>The tonnes of CO2e of a row; null when it has no answer.</summary>
    public Proof? FindEmission(CompiledRow row)
    {
        if (row.Co2e is not { } co2e)
        {
            return null;
        }

        if (!emissions.TryGetValue(row, out var proof))
        {
            proof = Sure(Emission(row), co2e.Tonnes);
            emissions.Add(row, proof);
        }

        return proof;
    }

    /// <summary>The part of a row that one gas makes, in tonnes of CO2e; of a row without gases all of
    ///   it.</summary>
    public Proof FlowOf(EmissionFlow flow) =>
        flow.Gas is { } gas && flow.Row.Gases.FirstOrDefault(mass => mass.Gas == gas) is { } found
            ? Weighed(flow.Row, found)
            : FindEmission(flow.Row)!;

    /// <summary>The kilograms of a gas that a method gave.</summary>
    public Proof MassOf(CompiledRow row, GasMass mass)
    {
        var key = (row, mass.Gas.Code);
        if (!masses.TryGetValue(key, out var proof))
        {
            proof = Asked(row, mass.Gas.Code, mass.Kilograms, "kg");
            masses.Add(key, proof);
        }

        return proof;
    }

    /// <summary>The amount of a row; null when it is about no single one.</summary>
    public Proof? FindAmount(CompiledRow row)
    {
        if (row.Activity is not { } activity)
        {
            return null;
        }

        if (!amounts.TryGetValue(row, out var proof))
        {
            proof = Sure(Amount(row, activity), activity.Amount);
            amounts.Add(row, proof);
        }

        return proof;
    }

    /// <summary>The factor that a row's form states; null where none is.</summary>
    public Proof? FindFactor(CompiledRow row) =>
        row.Question is null && row.Facts is [{ StatedFactor: not null } first, ..]
            ? facts.FactorOf(first)!.Proof
            : null;

    private Proof Emission(CompiledRow row)
    {
        var name = facts.NameOf(row.Variable);
        if (row.Question is not null)
        {
            var flows = row.Gases.Where(mass => !mass.Gas.IsMemoItem).Select(mass => Weighed(row, mass));
            return row.Reported is { } reported
                ? Asked(row, ProofMethods.Co2e, reported.Tonnes, tonne.Symbol)
                : Proof.Sum(tonne.Symbol, name, [.. flows]);
        }

        var amount = FindAmount(row)!;
        var activity = row.Activity!;
        if (row.Facts[0].StatedFactor is not { } stated)
        {
            return amount.In(activity.Unit, tonne);
        }

        var unit = activity.Unit * stated.Factor.Unit;
        return Proof.Product(unit.Symbol, name, amount, FindFactor(row)!).In(unit, tonne);
    }

    private Proof Weighed(CompiledRow row, GasMass mass)
    {
        const decimal KilogramsInTonne = 1000m;
        var code = mass.Gas.Code;
        if (!potentials.TryGetValue(code, out var potential))
        {
            var set = inventory.GwpSet;
            potential = Proof.Stated(
                set.FindPotential(mass.Gas)!.Value / KilogramsInTonne,
                $"{tonne}/kg",
                $"{code}, GWP100 {set.Name} ÷ 1000",
                $"CityBraid › {GwpSet.Table} › {set.Name}"
            );
            potentials.Add(code, potential);
        }

        return Proof.Product(tonne.Symbol, code, MassOf(row, mass), potential);
    }

    private Proof Amount(CompiledRow row, Quantity activity)
    {
        if (row.Facts.Count == 0)
        {
            return Proof.Stated(activity.Amount, activity.Unit.Symbol, facts.NameOf(row.Variable), row.Where);
        }

        var parts = row.Facts.Select(fact => Shared(fact).In(fact.Quantity.Unit, activity.Unit)).ToArray();
        return parts is [var only]
            ? only
            : Proof.Sum(activity.Unit.Symbol, facts.NameOf(row.Variable), parts);
    }

    /// <summary>A fact, or of a budget year the days that fall into the inventory's.</summary>
    private Proof Shared(Fact fact)
    {
        var (period, year) = (fact.Key.Period, Period.Year(inventory.Year));
        var whole = facts.Of(fact);
        if (year.Contains(period))
        {
            return whole;
        }

        var days = Days(period.SharedDays(year), $"{period} ∩ {year}");
        var all = Days(period.Days, $"{period}");
        var product = Proof.Product(whole.Unit, whole.Name, whole, days);
        return Proof.Quotient(whole.Unit, whole.Name, product, all)!;
    }

    private static Proof Days(int days, string what) => Proof.Stated(days, "day", what, what);

    /// <summary>What a method gave, with the question by which it gives it again.</summary>
    private Proof Asked(CompiledRow row, string result, decimal value, string unit)
    {
        var question = row.Question!;
        var input = methods.Find(question.Method)?.Description.ActivityInput;
        var isFilled = input is not null && row.Facts.Count > 0 && FindAmount(row) is not null;
        var document = new JsonObject
        {
            [ProofMethods.Method] = question.Method,
            [ProofMethods.Result] = result,
            [ProofMethods.Library] = inventory.Factors.Version,
            [ProofMethods.Year] = question.Year,
            [ProofMethods.Reference] = question.Reference,
            [ProofMethods.Input] = MethodDocument.Write(question.Input),
        };
        if (!isFilled)
        {
            return Proof.Method(value, unit, result, document.ToJsonString(), []);
        }

        document[ProofMethods.Input]!.AsObject().Remove(input!);
        var amount = Proof.Sum(row.Activity!.Unit.Symbol, input!, [FindAmount(row)!]);
        return Proof.Method(value, unit, result, document.ToJsonString(), [amount]);
    }

    /// <summary>Makes sure that a proof gives the inventory's own number.</summary>
    /// <exception cref="InvalidOperationException">It does not: a bug, and no report is written.</exception>
    private static Proof Sure(Proof proof, decimal value) =>
        Math.Abs(proof.Value - value) <= Noise * Math.Max(1m, Math.Abs(value))
            ? proof
            : throw new InvalidOperationException(
                $"The proof of '{proof.Name}' gives {proof.Value}, not {value}."
            );
}
