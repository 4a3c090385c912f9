using CityBraid.Cooperation;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Rounds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Indicators;

/// <summary>
/// A city's facts fill an indicator's formula, and a report tells when the record says something else.
/// </summary>
public sealed class DrawnInputsTests(Browser browser)
{
    private const string Street = "/khon-kaen/indicators/electricity-of-homes";

    private static readonly PlaceCode City = new(RoundSite.City);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fact_fills_the_formula_and_a_corrected_fact_is_told_beside_the_report()
    {
        await using var site = await RoundSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await SaveAsync(site, RecordKind.Location, "khon-kaen", ("name/en", "Example City"));
        await SaveAsync(
            site,
            RecordKind.Indicator,
            "electricity-of-homes",
            ("name/en", "Electricity of homes"),
            ("type", "number"),
            ("unit", "MWh"),
            ("formula", "used"),
            ("variables/a/variable", "used"),
            ("variables/a/unit", "MWh"),
            ("variables/a/fact", "electricity.residential")
        );
        var fact = await StateAsync(site, before: null, 7_000);
        await using var officer = await site.WindowAsync(browser, "en", RoundSite.Officer);

        await officer.GoAsync($"{Street}/reports/new");
        await officer.FillAsync("date", "2562");
        await officer.ChooseAsync("location", "khon-kaen");
        await officer.PressAsync("เติมค่าที่มีในระบบ", "Fill in what is on record");
        await Assertions.Expect(officer.Page.Locator("[name='input/used']")).ToHaveValueAsync("7");
        await officer.PressAsync("บันทึก", "Save");
        await officer.ExpectAsync("7 MWh");
        Assert.DoesNotContain(
            "something else by now",
            await officer.Page.ContentAsync(),
            StringComparison.Ordinal
        );

        await StateAsync(site, fact, 8_000);
        await officer.GoAsync(Street);
        await officer.ExpectAsync("The record says something else by now: used = 8");
        Assert.Empty(officer.Noises);
    }

    private static async Task<Fact> StateAsync(RoundSite site, Fact? before, decimal amount)
    {
        using var scope = site.Services.CreateScope();
        var key = new FactKey(City, "electricity.residential", Period.Year(2019));
        var unit = scope.ServiceProvider.GetRequiredService<UnitLibrary>().Load("kWh");
        var fact = new Fact(
            key,
            new Quantity(amount, unit),
            Quality.Measured,
            new FactSource(new CityBraid.Kernel.Location("form.xlsx", "1", "E8"))
        );
        var store = scope.ServiceProvider.GetRequiredService<IFactStore>();
        var change = new FactChange(
            "officer",
            TimeProvider.System.GetUtcNow(),
            ChangeKind.Import,
            "form.xlsx",
            [new FactRevision(before, fact)]
        );
        await store.SaveAsync(change, Cancellation);
        return Assert.Single(
            await store.FindFactsAsync(new FactQuery(City, key.Period, key.Variable), Cancellation)
        );
    }

    private static async Task SaveAsync(
        RoundSite site,
        RecordKind kind,
        string code,
        params (string, string)[] fields
    )
    {
        using var scope = site.Services.CreateScope();
        var key = new RecordKey(RecordShape.Of(kind).IsOfDirectory ? null : City, kind, new RecordCode(code));
        var texts = fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        var saved = await scope
            .ServiceProvider.GetRequiredService<SaveRecord>()
            .RunAsync(
                Actor.LocalAdministrator,
                new RecordChange(new RecordDraft(key, new FieldSet(texts)), Seen: 0),
                Cancellation
            );
        Assert.Null(saved.Refusal?.Code);
    }
}
