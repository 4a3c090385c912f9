using CityBraid.Kernel;

namespace CityBraid.Tests.Storage.Places;

/// <summary>The register of places, and the trail of its changes.</summary>
public abstract class PlaceStoreTests(TestEngine engine)
{
    public sealed class OnSqlite() : PlaceStoreTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : PlaceStoreTests(TestEngine.Postgres);

    private const string Square = """{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Place City =>
        new()
        {
            Code = new PlaceCode("phnom-penh"),
            Kind = PlaceKind.City,
            Names = new LocalText([new("en", "Phnom Penh"), new("th", "พนมเปญ"), new("zh", "金边 🌏")]),
            Country = "KH",
            Parent = TemporaryDatabase.KhonKaen,
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["iso-3166-2"] = "KH-12" },
            Boundary = Boundary.Parse(Square).Value,
            Populations = [new(2018, 1_900_000, "ทะเบียน"), new(2019, 2_000_000, "census")],
            IsSynthetic = true,
        };

    [Fact]
    public async Task A_place_comes_back_as_it_was_saved()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await SaveAsync(database, City);

        var found = await database.Places.FindPlaceAsync(City.Code, Cancellation);

        Assert.NotNull(found);
        Assert.Equal(City.Codes, found.Codes);
        Assert.Equal(City.Populations, found.Populations);
        Assert.Equal(City with { Codes = found.Codes, Populations = found.Populations }, found);
        Assert.Null(await database.Places.FindPlaceAsync(new PlaceCode("nowhere"), Cancellation));
    }

    [Fact]
    public async Task Places_are_listed_in_order_of_their_codes()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await SaveAsync(database, City);

        var places = await database.Places.ListPlacesAsync(Cancellation);

        Assert.Equal(["chiang-mai", "khon-kaen", "phnom-penh"], places.Select(place => place.Code.Value));
    }

    [Fact]
    public async Task A_change_leaves_who_when_before_and_after_and_no_change_leaves_nothing()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        Assert.True(await SaveAsync(database, City));
        Assert.False(await SaveAsync(database, City with { Country = "VN" }));
        await ChangeAsync(database, place => place);
        await ChangeAsync(database, place => place with { Country = "LA" });

        Assert.Equal(
            [
                "local administrator|2026-03-05T10:30:15.1230000Z|-|KH",
                "local administrator|2026-03-05T10:30:15.1230000Z|KH|LA",
            ],
            database.Rows(
                $"""
                SELECT actor, at, {database.Field("before_json", "country")}, {database.Field(
                    "after_json",
                    "country"
                )} FROM audit_trail
                WHERE subject = 'place' AND key = 'phnom-penh' ORDER BY id
                """
            )
        );
    }

    [Fact]
    public async Task Names_stand_in_the_tables_in_their_own_script()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var names = new LocalText([new("zh", "金边"), new("th", "พนมเปญ"), new("en", "Phnom Penh")]);
        await SaveAsync(database, City with { Names = names });

        Assert.Equal(
            ["""{"en":"Phnom Penh","th":"พนมเปญ","zh":"金边"}"""],
            database.Rows("SELECT names FROM places WHERE code = 'phnom-penh'")
        );
    }

    [Fact]
    public async Task Of_many_who_change_a_place_at_once_nobody_is_lost()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await SaveAsync(database, City with { Populations = [] });

        await Parallel.ForEachAsync(
            Enumerable.Range(2001, 12),
            Cancellation,
            async (year, _) =>
                await ChangeAsync(
                    database,
                    place => place with { Populations = [.. place.Populations, new(year, year, "census")] }
                )
        );

        var found = await database.Places.FindPlaceAsync(City.Code, Cancellation);
        Assert.Equal(Enumerable.Range(2001, 12), found!.Populations.Select(count => count.Year).Order());
    }

    [Fact]
    public async Task A_place_that_is_not_there_is_not_changed()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);

        Assert.Null(await ChangeAsync(database, place => place));
    }

    private static Task<Place?> ChangeAsync(TemporaryDatabase database, Func<Place, Place> change) =>
        database.Places.ChangePlaceAsync(
            City.Code,
            change,
            (Actor.LocalAdministrator, TemporaryDatabase.At),
            Cancellation
        );

    private static Task<bool> SaveAsync(TemporaryDatabase database, Place place) =>
        database.Places.TryAddPlaceAsync(place, Actor.LocalAdministrator, TemporaryDatabase.At, Cancellation);
}
