namespace CityBraid.Inventory;

/// <summary>The references of the standard by what totals hold them: scope and reporting level.</summary>
internal sealed class ReferenceClasses
{
    private readonly int[] classes;

    /// <summary>Sorts the references of a tree.</summary>
    public ReferenceClasses(GpcTree gpc)
    {
        ArgumentNullException.ThrowIfNull(gpc);
        References = gpc.References;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(References.Count, MassTable.RowsMax, nameof(gpc));
        var kinds = References.Select(Kind).Distinct().ToArray();
        classes = [.. References.Select(reference => Array.IndexOf(kinds, Kind(reference)))];
        Samples = [.. kinds.Select(kind => References.First(reference => Kind(reference) == kind))];
        RowsOfReferences = new TotalRows(References);
        RowsOfClasses = new TotalRows(Samples);
    }

    /// <summary>The references in the order of the standard.</summary>
    public IReadOnlyList<GpcReference> References { get; }

    /// <summary>One reference of each class: whatever total holds it holds the class.</summary>
    public IReadOnlyList<GpcReference> Samples { get; }

    /// <summary>What the rows of a table with one for each reference stand for.</summary>
    public TotalRows RowsOfReferences { get; }

    /// <summary>What the rows of a table with one for each class stand for.</summary>
    public TotalRows RowsOfClasses { get; }

    /// <summary>The class of a reference, by their numbers.</summary>
    public int Of(int reference) => classes[reference];

    private static (int Scope, ReportingLevel Level) Kind(GpcReference reference) =>
        (reference.Scope, reference.ReportingLevel);
}
