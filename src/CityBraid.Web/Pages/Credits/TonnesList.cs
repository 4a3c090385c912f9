namespace CityBraid.Web;

/// <summary>Tonnes by state as the columns of a table.</summary>
internal static class TonnesList
{
    /// <summary>The keys of the columns' names, and what stands in them.</summary>
    public static readonly IReadOnlyList<(string Name, Func<TonnesByState, long> Value)> Columns =
    [
        ("tonnes.issued", tonnes => tonnes.Sum),
        ("state.Active", tonnes => tonnes.Active),
        ("state.Reserved", tonnes => tonnes.Reserved),
        ("state.Buffer", tonnes => tonnes.Buffer),
        ("state.Retired", tonnes => tonnes.Retired),
        ("state.Cancelled", tonnes => tonnes.Cancelled),
    ];
}
