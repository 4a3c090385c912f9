namespace CityBraid.Cooperation;

/// <summary>A country with all that names it in a book.</summary>
/// <param name="Country">The country.</param>
/// <param name="Groups">The groups it is in.</param>
/// <param name="Frameworks">The frameworks of those groups.</param>
/// <param name="Naming">Every record that names it, by kind.</param>
public sealed record CountryOverview(
    CooperationRecord Country,
    IReadOnlyList<CooperationRecord> Groups,
    IReadOnlyList<CooperationRecord> Frameworks,
    IReadOnlyList<IGrouping<RecordKind, CooperationRecord>> Naming
)
{
    /// <summary>The country of a code in a book; null when there is none.</summary>
    public static CountryOverview? Find(CooperationBook book, string code)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (book.Find(RecordKind.Country, code) is not { } country)
        {
            return null;
        }

        var groups = book.Naming(RecordKind.CountryGroup, "countries", code).ToList();
        return new CountryOverview(
            country,
            groups,
            [
                .. groups
                    .SelectMany(group =>
                        book.Naming(RecordKind.Framework, "country_groups", group.Key.Code.Value)
                    )
                    .Distinct(),
            ],
            [
                .. book.Referring(RecordKind.Country, code)
                    .Where(record => record.Key.Kind != RecordKind.CountryGroup)
                    .GroupBy(record => record.Key.Kind),
            ]
        );
    }
}
