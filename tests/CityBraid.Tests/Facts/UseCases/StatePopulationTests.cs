using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.UseCases;

public sealed class StatePopulationTests
{
    private readonly FactsRoom room = new(
        new PopulationCount(2018, 100, "old"),
        new PopulationCount(2020, 120, "old")
    );

    [Fact]
    public async Task A_count_takes_its_place_among_the_years()
    {
        var place = await RunAsync(new PopulationCount(2019, 110, "DOPA"));

        Assert.Equal([2018, 2019, 2020], place.Value!.Populations.Select(count => count.Year));
        var kept = await room.Store.FindPlaceAsync(FactsRoom.KhonKaen, FactsRoom.Cancellation);
        Assert.Equal(110, kept?.FindPopulation(2019)?.Persons);
    }

    [Fact]
    public async Task A_count_replaces_the_one_of_its_year()
    {
        var place = await RunAsync(new PopulationCount(2020, 125, "DOPA"));

        Assert.Equal([100L, 125L], place.Value!.Populations.Select(count => count.Persons));
    }

    [Theory]
    [InlineData(1899, 1, "x", "facts.year-out-of-range")]
    [InlineData(2028, 1, "x", "facts.year-out-of-range")]
    [InlineData(2019, 0, "x", "facts.population-not-positive")]
    [InlineData(2019, -5, "x", "facts.population-not-positive")]
    [InlineData(2019, 5, " ", "facts.population-without-source")]
    public async Task What_cannot_be_is_refused(int year, long persons, string source, string code) =>
        Assert.Equal(code, (await RunAsync(new PopulationCount(year, persons, source))).Refusal?.Code);

    [Fact]
    public async Task An_unknown_place_and_a_reader_are_refused()
    {
        var count = new PopulationCount(2019, 5, "x");

        Assert.Equal(
            "facts.no-such-place",
            (await RunAsync(count, Actor.LocalAdministrator, "nowhere")).Refusal?.Code
        );
        Assert.Equal(RefusalKind.NotFound, (await RunAsync(count, Actor.Public, "khon-kaen")).Refusal?.Kind);
    }

    private Task<Result<Place>> RunAsync(PopulationCount count) =>
        RunAsync(count, Actor.LocalAdministrator, "khon-kaen");

    private Task<Result<Place>> RunAsync(PopulationCount count, Actor actor, string place) =>
        new StatePopulation(room.Stores, FactsRoom.Time).RunAsync(
            actor,
            new PlaceCode(place),
            count,
            FactsRoom.Cancellation
        );
}
