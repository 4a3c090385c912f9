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

    private static Proof Percent(string name, Proof ratio) =>
        Proof.Product("%", name, ratio, Proof.Stated(100m, "%", "100 %", Source));
}
