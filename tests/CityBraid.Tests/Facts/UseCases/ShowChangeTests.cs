using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.UseCases;

public sealed class ShowChangeTests
{
    private const string Header = "place,variable,period,value,unit";

    private static readonly PlaceCode Korat = new("korat");

    private readonly FactsRoom room = new();

    public ShowChangeTests() =>
        room.Add(
            new Place
            {
                Code = Korat,
                Kind = PlaceKind.City,
                Names = new LocalText("en", "Korat"),
                Country = "TH",
            }
        );

    [Fact]
    public async Task A_change_shows_what_it_did_to_the_place_and_no_other()
    {
        await ImportAsync("khon-kaen,waste.landfill,2019,1,t", "korat,waste.landfill,2019,2,t");

        var shown = await RunAsync(Korat, 1);

        Assert.Equal(2m, Assert.Single(shown.Value!.Revisions).After?.Quantity.Amount);
    }

    [Fact]
    public async Task A_change_of_elsewhere_is_not_known_here()
    {
        await ImportAsync("khon-kaen,waste.landfill,2019,1,t");

        Assert.Equal("facts.no-such-change", (await RunAsync(Korat, 1)).Refusal?.Code);
        Assert.Equal("facts.no-such-change", (await RunAsync(Korat, 9)).Refusal?.Code);
    }

    [Fact]
    public async Task Who_may_not_read_is_refused()
    {
        var nobody = new Actor("nobody", (_, _) => false);

        var shown = await new ShowChange(room.Stores).RunAsync(nobody, Korat, 1, FactsRoom.Cancellation);

        Assert.Equal(RefusalKind.NotFound, shown.Refusal?.Kind);
    }

    private Task<ImportReport> ImportAsync(params string[] rows) => room.ImportTableAsync([Header, .. rows]);

    private Task<Result<FactChange>> RunAsync(PlaceCode place, long number) =>
        new ShowChange(room.Stores).RunAsync(Readers.OfAll, place, number, FactsRoom.Cancellation);
}
