namespace CityBraid.Reporting;

/// <summary>
/// How a number came about, down to what somebody stated: it can be worked out again without a database.
/// </summary>
/// <remarks>
/// Parts may be shared: a row's tonnes stand in its sector, its scope and the total. Texts are kept as they
/// come back from any file, as digests are made of them.
/// </remarks>
public sealed class Proof
{
    /// <summary>What the subject of a fact begins with; that of a record begins otherwise.</summary>
    public const string FactSubject = "fact ";

    private Proof(ProofKind kind, decimal value, string unit, string name, IReadOnlyList<Proof> parts)
    {
        Kind = kind;
        Value = value;
        Unit = CellText.Canonical(unit);
        Name = CellText.Canonical(name);
        Parts = parts;
    }

    /// <summary>How the value came about.</summary>
    public ProofKind Kind { get; }

    /// <summary>The value.</summary>
    public decimal Value { get; }

    /// <summary>The symbol of its unit; <c>1</c> for a pure number.</summary>
    public string Unit { get; }

    /// <summary>What it is, in words of the reader.</summary>
    public string Name { get; }

    /// <summary>What it was worked out from; none of a stated one.</summary>
    public IReadOnlyList<Proof> Parts { get; }

    /// <summary>Who says so: file › sheet › cell, a publication with its table; null for a result.</summary>
    public string? Source { get; private init; }

    /// <summary>What was stated, as the database names it: a fact's key; null for what is none.</summary>
    public string? Subject { get; private init; }

    /// <summary>The question that a method answers; null for what is none.</summary>
    public string? Document { get; private init; }

    /// <summary>A value that somebody stated.</summary>
    public static Proof Stated(
        decimal value,
        string unit,
        string name,
        string source,
        string? subject = null
    ) =>
        new(ProofKind.Stated, value, unit, name, [])
        {
            Source = CellText.FindCanonical(source),
            Subject = CellText.FindCanonical(subject),
        };

    /// <summary>The sum of parts of one unit; nothing of no parts.</summary>
    /// <exception cref="ArgumentException">The parts have different units.</exception>
    public static Proof Sum(string unit, string name, IReadOnlyList<Proof> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        OfOneUnit(unit, parts);
        return new Proof(ProofKind.Sum, parts.Sum(part => part.Value), unit, name, parts);
    }

    /// <summary>The first less the others, all of one unit.</summary>
    /// <exception cref="ArgumentException">The parts have different units.</exception>
    public static Proof Difference(string unit, string name, Proof first, IReadOnlyList<Proof> others)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(others);
        Proof[] parts = [first, .. others];
        OfOneUnit(unit, parts);
        return new Proof(
            ProofKind.Difference,
            first.Value - others.Sum(part => part.Value),
            unit,
            name,
            parts
        );
    }

    /// <summary>The product of parts, in the unit that it is said to have.</summary>
    public static Proof Product(string unit, string name, params IReadOnlyList<Proof> parts) =>
        new(
            ProofKind.Product,
            parts.Aggregate(1m, (product, part) => product * part.Value),
            unit,
            name,
            parts
        );

    /// <summary>One part divided by another; null when the divisor is zero: no value.</summary>
    public static Proof? Quotient(string unit, string name, Proof dividend, Proof divisor)
    {
        ArgumentNullException.ThrowIfNull(dividend);
        ArgumentNullException.ThrowIfNull(divisor);
        return divisor.Value == 0m
            ? null
            : new Proof(ProofKind.Quotient, dividend.Value / divisor.Value, unit, name, [dividend, divisor]);
    }

    /// <summary>A value rounded, halves away from zero.</summary>
    /// <param name="value">The value.</param>
    /// <param name="decimals">How many decimals stay, as a stated number from 0 to 28.</param>
    public static Proof Rounded(Proof value, Proof decimals)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(decimals);
        return new Proof(
            ProofKind.Rounded,
            Round(value.Value, decimals.Value),
            value.Unit,
            value.Name,
            [value, decimals]
        );
    }

    /// <summary>What a method gives for a document.</summary>
    /// <param name="value">What it gave.</param>
    /// <param name="unit">The unit of that.</param>
    /// <param name="name">What it is.</param>
    /// <param name="document">Method, inputs and which of its results is meant, as JSON.</param>
    /// <param name="parts">The values of the document that were worked out themselves; each part's name is
    ///   that of an input.</param>
    public static Proof Method(
        decimal value,
        string unit,
        string name,
        string document,
        IReadOnlyList<Proof> parts
    ) => new(ProofKind.Method, value, unit, name, parts) { Document = CellText.CanonicalDocument(document) };

    /// <summary>The steps that a ledger held, as they were; each names parts that came before it.</summary>
    /// <exception cref="FormatException">A step names a part that did not come before it.</exception>
    internal static IReadOnlyList<Proof> Restore(IReadOnlyList<ProofRow> rows)
    {
        var restored = new List<Proof>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Parts.Any(part => part < 1 || part > restored.Count))
            {
                throw new FormatException($"Step {row.Number} names a part that did not come before it.");
            }

            restored.Add(
                new Proof(
                    row.Kind,
                    row.Value,
                    row.Unit,
                    row.Name,
                    [.. row.Parts.Select(part => restored[part - 1])]
                )
                {
                    Source = row.Source,
                    Subject = row.Subject,
                    Document = row.Document,
                }
            );
        }

        return restored;
    }

    /// <summary>The value in decimals, halves away from zero.</summary>
    internal static decimal Round(decimal value, decimal decimals) =>
        decimal.Round(value, (int)decimals, MidpointRounding.AwayFromZero);

    private static void OfOneUnit(string unit, IReadOnlyList<Proof> parts)
    {
        var canonical = CellText.Canonical(unit);
        if (parts.FirstOrDefault(part => part.Unit != canonical) is { } other)
        {
            throw new ArgumentException(
                $"'{other.Name}' is in {other.Unit}, not in {canonical}.",
                nameof(parts)
            );
        }
    }
}
