namespace CityBraid.Reporting;

/// <summary>Works the steps of a file out again, from what was stated up.</summary>
public sealed class ProofCheck
{
    /// <summary>More inputs, or a longer name of one, than any method has.</summary>
    private const int InputsMax = 100;

    private readonly IProofMethods methods;
    private readonly Dictionary<int, Step> steps = [];

    /// <summary>Works out every step.</summary>
    /// <param name="rows">The steps as they stand in the file.</param>
    /// <param name="methods">Runs the methods that they name.</param>
    public ProofCheck(IEnumerable<ProofRow> rows, IProofMethods methods)
    {
        ArgumentNullException.ThrowIfNull(rows);
        this.methods = methods;
        foreach (var row in rows)
        {
            // Of two steps with one number neither can be relied on.
            steps[row.Number] = steps.ContainsKey(row.Number) ? Step.Broken(row) : Worked(row);
        }
    }

    /// <summary>The value of a figure worked out again; null when that cannot be done.</summary>
    public decimal? FindValue(FigureEntry figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return steps.TryGetValue(figure.Step, out var step) ? step.Value : null;
    }

    /// <summary>Whether figure and steps are as they were written, and give what they state.</summary>
    public bool IsWhole(FigureEntry figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return steps.TryGetValue(figure.Step, out var step)
            && step.IsWhole
            && IsSame(step.Value, figure.Value)
            && (figure.Name, figure.Unit) == (step.Row.Name, step.Row.Unit)
            && figure.Digest == figure.DigestWith(step.Digest);
    }

    /// <summary>The first step behind a figure that is not as it was written; null when all are.</summary>
    public string? FindFault(FigureEntry figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return !steps.TryGetValue(figure.Step, out var step) ? figure.Name : step.Fault;
    }

    /// <summary>Whether two numbers are the same as far as a spreadsheet keeps them.</summary>
    public static bool IsSame(decimal? left, decimal? right) =>
        left == right
        || (left is { } one && right is { } other && SheetNumber.Rounded(one) == SheetNumber.Rounded(other));

    private Step Worked(ProofRow row)
    {
        var parts = row.Parts.Select(part => steps.GetValueOrDefault(part)).ToArray();
        if (Array.Exists(parts, part => part is null))
        {
            return Step.Broken(row);
        }

        var value = Find(row, Array.ConvertAll(parts, part => (part!.Row, part.Value)));
        var isOwn =
            IsSame(value, row.Value)
            && row.Digest == row.DigestWith(parts.Select(part => part!.Digest))
            && row.Parts.All(part => part < row.Number);
        var fault = parts.Select(part => part!.Fault).FirstOrDefault(found => found is not null);
        return new Step(row, value, row.Digest, fault ?? (isOwn ? null : row.Name));
    }

    private decimal? Find(ProofRow row, (ProofRow Row, decimal? Value)[] parts)
    {
        if (Array.Exists(parts, part => part.Value is null))
        {
            return null;
        }

        try
        {
            return Result(row, [.. parts.Select(part => part.Value!.Value)], parts);
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private decimal? Result(ProofRow row, decimal[] values, (ProofRow Row, decimal? Value)[] parts) =>
        row.Kind switch
        {
            ProofKind.Stated => row.Value,
            ProofKind.Sum => values.Sum(),
            ProofKind.Difference when values.Length > 0 => values[0] - values.Skip(1).Sum(),
            ProofKind.Product => values.Aggregate(1m, (product, value) => product * value),
            ProofKind.Quotient when values is [var dividend, var divisor] => dividend / divisor,
            ProofKind.Rounded when values is [var value, >= 0m and <= 28m] => Proof.Round(value, values[1]),
            ProofKind.Method when row.Document is { } document && AreInputs(parts) => methods.FindAnswer(
                document,
                parts
                    .DistinctBy(part => part.Row.Name, StringComparer.Ordinal)
                    .ToDictionary(
                        part => part.Row.Name,
                        part => (part.Value!.Value, part.Row.Unit),
                        StringComparer.Ordinal
                    )
            ),
            _ => null,
        };

    private static bool AreInputs((ProofRow Row, decimal? Value)[] parts) =>
        parts.Length <= InputsMax && Array.TrueForAll(parts, part => part.Row.Name.Length <= InputsMax);

    /// <summary>A step with what it comes to.</summary>
    /// <param name="Row">As it stands in the file.</param>
    /// <param name="Value">As it was worked out; null when it could not be.</param>
    /// <param name="Digest">The digest that stands in the file.</param>
    /// <param name="Fault">What the first step is that is not as it was written; null when all are.</param>
    private sealed record Step(ProofRow Row, decimal? Value, string Digest, string? Fault)
    {
        public bool IsWhole => Fault is null;

        public static Step Broken(ProofRow row) => new(row, Value: null, row.Digest, row.Name);
    }
}
