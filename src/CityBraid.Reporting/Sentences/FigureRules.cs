namespace CityBraid.Reporting;

/// <summary>The figures that sentences tell: shares, changes, ranks, each with how it came about.</summary>
public static class FigureRules
{
    private const string Source = "CityBraid › sentences";

    /// <summary>A part of a whole in per cent; null when the whole is nothing.</summary>
    /// <exception cref="ArgumentException">The two have different units.</exception>
    public static Figure? Share(Figure part, Figure whole, string name)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        if (part.Unit != whole.Unit)
        {
            throw new ArgumentException(
                $"'{part.Key}' is in {part.Unit}, '{whole.Key}' in {whole.Unit}.",
                nameof(whole)
            );
        }

        return Proof.Quotient("1", name, part.Proof, whole.Proof) is { } ratio
            ? new Figure($"{part.Key}.share", part.Basis, Percent(name, ratio))
            : null;
    }

    /// <summary>What was added or, negative, taken away between two times.</summary>
    /// <exception cref="ArgumentException">The two have different units.</exception>
    public static Figure Change(Figure first, Figure last, string name)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        return new Figure(
            $"{last.Key}.change",
            $"{first.Basis} → {last.Basis}",
            Proof.Difference(last.Unit, name, last.Proof, [first.Proof])
        );
    }

    /// <summary>The change in per cent of the first; null when that is nothing.</summary>
    public static Figure? ChangeInPercent(Figure first, Figure last, string name)
    {
        ArgumentNullException.ThrowIfNull(first);
        var change = Change(first, last, name);
        return Proof.Quotient("1", name, change.Proof, first.Proof) is { } ratio
            ? new Figure($"{last.Key}.change_percent", change.Basis, Percent(name, ratio))
            : null;
    }

    /// <summary>The largest of some figures; null of none, or where two are the largest.</summary>
    public static Figure? Largest(IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var largest = figures.MaxBy(figure => figure.Value);
        return largest is null || figures.Count(figure => figure.Value == largest.Value) > 1 ? null : largest;
    }

    /// <summary>Figures from the largest down, each with its rank; equal ones share a rank, and the next is
    ///   counted on.</summary>
    public static IReadOnlyList<(int Rank, Figure Figure)> Ranked(IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            .. figures
                .OrderByDescending(figure => figure.Value)
                .Select(figure => (1 + figures.Count(other => other.Value > figure.Value), figure)),
        ];
    }

    /// <summary>How many of some things there are, down to each.</summary>
    /// <param name="key">What the count is called.</param>
    /// <param name="basis">What it is of.</param>
    /// <param name="name">What is counted.</param>
    /// <param name="things">The names of the things.</param>
    public static Figure Count(string key, string basis, string name, IEnumerable<string> things)
    {
        ArgumentNullException.ThrowIfNull(things);
        return new Figure(
            key,
            basis,
            Proof.Sum("1", name, [.. things.Select(thing => Proof.Stated(1m, "1", thing, Source))])
        );
    }

    /// <summary>The sum of some figures of one unit.</summary>
    /// <exception cref="ArgumentException">The figures have different units.</exception>
    public static Figure Together(string key, string basis, string name, IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new Figure(
            key,
            basis,
            Proof.Sum(figures[0].Unit, name, [.. figures.Select(figure => figure.Proof)])
        );
    }

    private static Proof Percent(string name, Proof ratio) =>
        Proof.Product("%", name, ratio, Proof.Stated(100m, "%", "100 %", Source));
}
