namespace CityBraid.Web;

/// <summary>One inventory on two bases, as JSON. Tonnes are of CO2e; null is not known.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year.</param>
/// <param name="Left">The one basis.</param>
/// <param name="Right">The other basis.</param>
/// <param name="Difference">The second total less the first.</param>
/// <param name="References">Of it, what only one basis counts.</param>
/// <param name="Potentials">Of it, what the warming potentials make.</param>
/// <param name="Rest">What is left unexplained: nothing.</param>
/// <param name="Rows">The references, each with its tonnes on both.</param>
public sealed record ReconciliationDocument(
    string Place,
    int Year,
    ReconciledBasisDocument Left,
    ReconciledBasisDocument Right,
    decimal? Difference,
    decimal References,
    decimal Potentials,
    decimal? Rest,
    IReadOnlyList<ReconciledReferenceDocument> Rows
)
{
    /// <summary>The difference.</summary>
    public static ReconciliationDocument Of(BasisDifference found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new(
            found.Left.Place.Value,
            found.Left.Year,
            ReconciledBasisDocument.Of(found.Left),
            ReconciledBasisDocument.Of(found.Right),
            found.Difference,
            found.References,
            found.Potentials,
            found.Rest,
            [
                .. found.ByReference.Select(one => new ReconciledReferenceDocument(
                    one.Reference,
                    one.Left,
                    one.Right
                )),
            ]
        );
    }
}
