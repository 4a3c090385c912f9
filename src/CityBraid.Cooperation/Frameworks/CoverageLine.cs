namespace CityBraid.Cooperation;

/// <summary>A country with what is done there under each direction of a framework.</summary>
/// <param name="Country">The country.</param>
/// <param name="Cells">One for each direction, in their order.</param>
public sealed record CoverageLine(CooperationRecord Country, IReadOnlyList<CoverageCell> Cells)
{
    /// <summary>The countries of a framework's groups, or, when it names none, those of its works.</summary>
    internal static IReadOnlyList<CoverageLine> Of(
        CooperationRecord framework,
        IReadOnlyList<DirectionBranch> branches,
        CooperationBook book
    )
    {
        var grouped = book.Follow(framework, "country_groups", RecordKind.CountryGroup)
            .SelectMany(group => group.Fields.Members("countries"))
            .ToList();
        var named = branches.SelectMany(branch => branch.Works).SelectMany(Countries);
        return
        [
            .. (grouped.Count > 0 ? grouped : named)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(code => book.Find(RecordKind.Country, code))
                .OfType<CooperationRecord>()
                .Select(country => new CoverageLine(country, CellsOf(country, branches))),
        ];
    }

    private static List<CoverageCell> CellsOf(
        CooperationRecord country,
        IReadOnlyList<DirectionBranch> branches
    ) =>
        [
            .. branches.Select(branch => new CoverageCell(
                branch.Direction,
                [.. branch.Works.Where(work => Countries(work).Contains(country.Key.Code.Value))]
            )),
        ];

    private static IReadOnlyList<string> Countries(CooperationRecord work) =>
        work.Fields.Members("countries");
}
