using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.UseCases;

public sealed class AddPlaceTests
{
    private readonly FactsRoom room = new();

    [Fact]
    public async Task A_place_is_added_once_and_again_without_change()
    {
        var place = City("da-nang") with { Populations = [Count(2020), Count(2019)] };

        var first = await AddAsync(place);
        var again = await AddAsync(City("da-nang") with { Populations = [Count(2019), Count(2020)] });
        var other = await AddAsync(City("da-nang"));

        Assert.Equal([2019, 2020], first.Value!.Populations.Select(count => count.Year));
        Assert.Equal(first.Value, again.Value);
        Assert.Equal(
            (RefusalKind.Conflict, "facts.place-exists"),
            (other.Refusal?.Kind, other.Refusal?.Code)
        );
        var list = await new ListPlaces(room.Stores).RunAsync(Readers.OfAll, FactsRoom.Cancellation);
        Assert.Equal(["da-nang", "khon-kaen"], list.Value!.Select(known => known.Code.Value));
    }

    [Fact]
    public async Task What_cannot_be_a_place_is_refused()
    {
        var hanoi = City("hanoi");

        Assert.Equal("facts.not-a-country-code", await FaultAsync(hanoi with { Country = "Vietnam" }));
        Assert.Equal(
            "facts.population-not-positive",
            await FaultAsync(With(Count(2019) with { Persons = 0 }))
        );
        Assert.Equal("facts.year-out-of-range", await FaultAsync(With(Count(1899))));
        Assert.Equal("facts.year-out-of-range", await FaultAsync(With(Count(0))));
        Assert.Equal("facts.year-out-of-range", await FaultAsync(With(Count(2562))));
        Assert.Equal("facts.population-twice", await FaultAsync(With(Count(2019), Count(2019))));
        Assert.Equal(
            "facts.no-such-place",
            await FaultAsync(hanoi with { Parent = new PlaceCode("vietnam") })
        );
        Assert.Equal("facts.parent-not-wider", await FaultAsync(hanoi with { Parent = FactsRoom.KhonKaen }));

        Place With(params PopulationCount[] counts) => hanoi with { Populations = counts };
    }

    [Fact]
    public async Task Who_may_not_write_places_adds_none()
    {
        var result = await new AddPlace(room.Stores, FactsRoom.Time).RunAsync(
            Readers.OfAll,
            City("da-nang"),
            FactsRoom.Cancellation
        );

        Assert.Equal(RefusalKind.Forbidden, result.Refusal?.Kind);
    }

    private static PopulationCount Count(int year) => new(year, 1_000, "register");

    private static Place City(string code) =>
        new()
        {
            Code = new PlaceCode(code),
            Kind = PlaceKind.City,
            Names = new LocalText("en", code),
            Country = "VN",
        };

    private async Task<string?> FaultAsync(Place place) => (await AddAsync(place)).Refusal?.Code;

    private Task<Result<Place>> AddAsync(Place place) =>
        new AddPlace(room.Stores, FactsRoom.Time).RunAsync(
            Actor.LocalAdministrator,
            place,
            FactsRoom.Cancellation
        );
}
