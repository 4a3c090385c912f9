namespace CityBraid.Web;

/// <summary>Facts as figures, each with the cell it came from.</summary>
/// <param name="words">The names of variables.</param>
/// <param name="language">The language of names.</param>
internal sealed class FactProofs(Vocabulary words, Language language)
{
    private readonly Dictionary<FactKey, Proof> proofs = [];

    /// <summary>What was stated, with its cell.</summary>
    public Proof Of(Fact fact)
    {
        if (!proofs.TryGetValue(fact.Key, out var proof))
        {
            proof = Proof.Stated(
                fact.Quantity.Amount,
                fact.Quantity.Unit.Symbol,
                $"{NameOf(fact.Key.Variable)}, {fact.Key.Period}",
                $"{fact.Source.Location}",
                $"{Proof.FactSubject}{fact.Key}"
            );
            proofs.Add(fact.Key, proof);
        }

        return proof;
    }

    /// <summary>The fact as a figure.</summary>
    public Figure FigureOf(Fact fact) =>
        new($"fact.{fact.Key.Variable}", $"{fact.Key.Place} {fact.Key.Period}", Of(fact));

    /// <summary>The sum of facts that together are a year, in the unit of the first.</summary>
    public Figure SumOf(Variable variable, IReadOnlyList<Fact> facts, int year)
    {
        var unit = facts[0].Quantity.Unit;
        Proof[] parts = [.. facts.Select(fact => Of(fact).In(fact.Quantity.Unit, unit))];
        return new Figure(
            $"fact.{variable.Code}",
            FormattableString.Invariant($"{facts[0].Key.Place} {year}"),
            Proof.Sum(unit.Symbol, NameOf(variable.Code), parts)
        );
    }

    /// <summary>A form's own factor as a figure; null where it states none.</summary>
    public Figure? FactorOf(Fact fact) =>
        fact.StatedFactor is { } stated
            ? new Figure(
                $"fact.{fact.Key.Variable}.factor",
                $"{fact.Key.Place} {fact.Key.Period}",
                Proof.Stated(
                    stated.Factor.Amount,
                    stated.Factor.Unit.Symbol,
                    NameOf(fact.Key.Variable),
                    $"{stated.Location}"
                )
            )
            : null;

    /// <summary>What a variable is called.</summary>
    public string NameOf(string variable) =>
        words.Variables.Find(variable)?.Names.In(language.Tag) ?? variable;
}
