using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Finds rounds and requests for whoever may see them.</summary>
internal static class RoundAccess
{
    /// <summary>A round of a place; refused as if there were none to whoever may not read there.</summary>
    public static async Task<Result<DataRound>> FindRoundAsync(
        this IRoundStore rounds,
        Actor actor,
        (PlaceCode Place, string Id) round,
        Permission permission,
        CancellationToken cancellation
    )
    {
        if (actor.FindRefusal(permission, round.Place) is { } refusal)
        {
            return refusal;
        }

        return await rounds.FindAsync(round.Id, cancellation) is { } found && found.Place == round.Place
            ? found
            : Refusal.NotFound("facts.no-such-round", ("round", round.Id));
    }

    /// <summary>The place of a round.</summary>
    public static async Task<Place> LoadPlaceAsync(
        this FactStores stores,
        PlaceCode place,
        CancellationToken cancellation
    ) => (await stores.Places.ListPlacesAsync(cancellation)).First(one => one.Code == place);

    /// <summary>The round as an actor may see it: only who enters facts sees whom to write to.</summary>
    public static DataRound SeenBy(this DataRound round, Actor actor) =>
        actor.May(Permission.WriteFacts, round.Place) ? round : round.WithoutContacts();

    /// <summary>The round without whom to write to.</summary>
    public static DataRound WithoutContacts(this DataRound round) =>
        round with
        {
            Requests = [.. round.Requests.Select(request => request with { Contact = null })],
        };

    /// <summary>A request of a round.</summary>
    public static Result<DataRequest> FindRequest(this DataRound round, string id) =>
        round.Requests.FirstOrDefault(request => request.Id == id) is { } found
            ? found
            : Refusal.NotFound("facts.no-such-request", ("request", id));

    /// <summary>The cells that hold neither an amount nor a reason, one finding a variable.</summary>
    public static IReadOnlyList<Finding> MissingOf(DataRound round, DataRequest request)
    {
        var answers = request.Answers;
        return
        [
            .. round
                .CellsOf(request)
                .Where(cell => !answers.ContainsKey(cell))
                .GroupBy(cell => cell.Variable)
                .Select(missing => new Finding(
                    Severity.Error,
                    "facts.answers-missing",
                    new Location(round.Title, request.Department, missing.Key),
                    ("variable", missing.Key),
                    ("count", missing.Count().ToString(CultureInfo.InvariantCulture)),
                    ("periods", string.Join(", ", missing.Select(cell => cell.Period)))
                )),
        ];
    }
}
