using CityBraid.Facts;

namespace CityBraid.Cli;

/// <summary><c>place</c>: the register of places.</summary>
internal static class PlaceVerbs
{
    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("place", "citybraid place list")
        {
            AddPlaceVerb.Make(),
            new Verb("list", "citybraid place list", ListAsync),
        };

    private static async Task<Answer> ListAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListPlaces>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, cancellation),
            session.Language,
            places => new Answer(
                places.Select(place => PlaceDocument.Of(place, session.Language.Tag)).ToArray(),
                reader => PlaceTable.Of(places, reader)
            )
        );
    }
}
