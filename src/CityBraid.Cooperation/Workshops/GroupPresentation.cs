namespace CityBraid.Cooperation;

/// <summary>
/// What a country group presents at a meeting, drawn from the records: nothing of it is typed for the
///   occasion.
/// </summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Group">The group.</param>
/// <param name="Countries">Its countries, in order of their codes.</param>
public sealed record GroupPresentation(
    CooperationRecord Meeting,
    CooperationRecord Group,
    IReadOnlyList<CountryPresentation> Countries
)
{
    /// <summary>What a group presents at a meeting; null when either is not on record.</summary>
    public static GroupPresentation? Find(IndicatorBoard board, string meeting, string group)
    {
        ArgumentNullException.ThrowIfNull(board);
        return
            board.Book.Find(RecordKind.Meeting, meeting) is { } held
            && board.Book.Find(RecordKind.CountryGroup, group) is { } known
            ? new GroupPresentation(
                held,
                known,
                [
                    .. board
                        .Book.Follow(known, "countries", RecordKind.Country)
                        .Select(country => CountryPresentation.Of(board, country)),
                ]
            )
            : null;
    }
}
