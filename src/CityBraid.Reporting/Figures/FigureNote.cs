namespace CityBraid.Reporting;

/// <summary>What the note of a figure within a sentence says.</summary>
public static class FigureNote
{
    private const int SourcesMax = 3;
    private const int CellsMax = 4;

    private const string PureNumber = "1";

    /// <summary>How many statements are looked at: a total may have thousands behind it.</summary>
    private const int StatedMax = 200;

    /// <summary>Where the sizes of units and what a sentence takes for large come from; a proof tells
    ///   them.</summary>
    private const string Ours = "CityBraid › ";

    /// <summary>Name, unit, what it is of, and who states it: the first of many.</summary>
    public static string Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var sources = SourceList
            .Of(StatedBy(figure).Take(StatedMax), CellsMax)
            .Take(SourcesMax + 1)
            .ToArray();
        var named = string.Join("; ", sources.Take(SourcesMax));
        var more = sources.Length > SourcesMax ? "; …" : string.Empty;
        var basis = figure.Basis.Length > 0 ? $" – {figure.Basis}" : string.Empty;
        var unit = figure.Unit == PureNumber ? string.Empty : $" ({figure.Unit})";
        var said = $"{figure.Proof.Name}{unit}{basis}";
        return named.Length > 0 ? $"{said}: {named}{more}" : said;
    }

    private static IEnumerable<string> StatedBy(Figure figure) =>
        ProofSources.Of(figure.Proof).Where(source => !source.StartsWith(Ours, StringComparison.Ordinal));
}
