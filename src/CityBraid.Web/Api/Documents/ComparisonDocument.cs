namespace CityBraid.Web;

/// <summary>Two inventories reconciled, as JSON.</summary>
public sealed record ComparisonDocument(string Left, string Right, string Gwp, string Level)
{
    /// <summary>The first total.</summary>
    public required decimal LeftTco2e { get; init; }

    /// <summary>The second total.</summary>
    public required decimal RightTco2e { get; init; }

    /// <summary>The second less the first.</summary>
    public required DifferenceDocument Net { get; init; }

    /// <summary>The sums of the references' absolute differences.</summary>
    public required DifferenceDocument Gross { get; init; }

    /// <summary>The references.</summary>
    public required IReadOnlyList<ReferenceDifferenceDocument> References { get; init; }

    /// <summary>What is worth knowing.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>The comparison with its findings' sentences in a language.</summary>
    public static ComparisonDocument Of(InventoryComparison found, Language language) =>
        new(
            found.Request.Left.ToString(),
            found.Request.Right.ToString(),
            found.Request.GwpSet,
            found.Request.Level
        )
        {
            LeftTco2e = found.Left,
            RightTco2e = found.Right,
            Net = DifferenceDocument.Of(found.Net),
            Gross = DifferenceDocument.Of(found.Gross),
            References = [.. found.References.Select(ReferenceDifferenceDocument.Of)],
            Findings = FindingDocument.Of(found.Findings, language),
        };
}
