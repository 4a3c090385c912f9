namespace CityBraid.Credits;

/// <summary>Which organisations are in one hand: who owns whom, over however many steps.</summary>
public static class OwnershipTies
{
    /// <summary>An organisation with all that are tied to it: its owners, what they own, and so on.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="owners">Every organisation with its owner; null for none.</param>
    public static IReadOnlySet<OrganisationCode> Of(
        OrganisationCode organisation,
        IEnumerable<(OrganisationCode Code, OrganisationCode? Owner)> owners
    )
    {
        var pairs = owners
            .Where(one => one.Owner is not null)
            .SelectMany(one => new[] { (From: one.Code, To: one.Owner!), (From: one.Owner!, To: one.Code) })
            .ToLookup(pair => pair.From, pair => pair.To);
        var tied = new HashSet<OrganisationCode> { organisation };
        var open = new Queue<OrganisationCode>(tied);
        while (open.TryDequeue(out var next))
        {
            foreach (var other in pairs[next].Where(tied.Add))
            {
                open.Enqueue(other);
            }
        }

        return tied;
    }
}
