using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Inventory.Calculations;

namespace CityBraid.Tests.Inventory.UseCases;

public sealed class KeepCalculationTests
{
    private static readonly CalculationRequest Landfill = new(
        CityOnRecord.Code,
        2019,
        "first-order-decay",
        """
        { "deposits": [ { "year": 2017, "mass": { "value": 1000.50, "unit": "t" } } ],
          "waste": "food", "climate": "tropical-wet" }
        """
    )
    {
        Reference = "III.1.1",
        Source = " เครื่องชั่ง ",
        Quality = Quality.Measured,
    };

    private readonly CityOnRecord city = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_kept_is_the_question_digit_by_digit_with_who_asked_and_when()
    {
        var kept = (await KeepAsync(Landfill)).Value!;

        Assert.Equal((1, 1, "เครื่องชั่ง"), (kept.Number, kept.Revision, kept.Source));
        Assert.Equal(
            """{"deposits":[{"year":2017,"mass":{"value":1000.50,"unit":"t"}}],"""
                + """ "waste":"food","climate":"tropical-wet"}""".TrimStart(),
            kept.Document
        );
        Assert.Equal(Actor.LocalAdministrator.Name, kept.KeptBy);
        Assert.True(city.Compile().Total?.Tonnes > 0m);
    }

    [Theory]
    [InlineData("alchemy", "III.1.1", "{}", "inventory.unknown-method")]
    [InlineData("urea", "III.1.1", "{}", "inventory.reference-not-of-method")]
    [InlineData("urea", "X.9", "{}", "inventory.reference-not-of-method")]
    [InlineData("waste-balance", "III.1.1", "{}", "inventory.method-of-no-reference")]
    [InlineData("urea", "V.3", "{}", "inventory.missing-input")]
    [InlineData("urea", "V.3", "[]", "inventory.input-not-object")]
    [InlineData("urea", "V.3", """{"mass":{"value":1,"unit":"furlong"}}""", "inventory.input-unknown-unit")]
    public async Task What_cannot_be_computed_is_refused_and_nothing_is_kept(
        string method,
        string reference,
        string document,
        string code
    )
    {
        var request = Landfill with { Method = method, Reference = reference, Document = document };
        var refusal = (await KeepAsync(request)).Refusal!;

        Assert.Contains(code, refusal.Findings.Select(finding => finding.Code).Prepend(refusal.Code));
        Assert.Empty(city.Calculations);
    }

    [Theory]
    [InlineData("  ", 2019, "inventory.calculation-without-source")]
    [InlineData("scales", 1899, "inventory.year-out-of-range")]
    public async Task A_source_and_a_year_are_asked_for(string source, int year, string code)
    {
        var refused = await KeepAsync(Landfill with { Source = source, Year = year });

        Assert.Equal(code, refused.Refusal?.Code);
    }

    [Fact]
    public async Task The_longest_texts_are_bounded()
    {
        var source = await KeepAsync(
            Landfill with
            {
                Source = new string('x', KeepCalculation.SourceMax + 1),
            }
        );
        var inputs = await KeepAsync(
            Landfill with
            {
                Document = new string(' ', KeepCalculation.DocumentMax + 1),
            }
        );

        Assert.Equal("inventory.source-too-long", source.Refusal?.Code);
        Assert.Equal("inventory.inputs-too-long", inputs.Refusal?.Code);
    }

    [Fact]
    public async Task The_same_is_not_kept_twice_and_a_change_is_a_revision()
    {
        await KeepAsync(Landfill);
        var twice = await KeepAsync(Landfill);
        var changed = await KeepAsync(Landfill with { Number = 1, Quality = Quality.Estimated });
        var unknown = await KeepAsync(Landfill with { Number = 7, Source = "other" });

        Assert.Equal(
            ("inventory.calculation-kept-already", "1"),
            (twice.Refusal!.Code, twice.Refusal.Values["number"])
        );
        Assert.Equal((1, 2), (changed.Value!.Number, changed.Value.Revision));
        Assert.Equal("inventory.unknown-calculation", unknown.Refusal?.Code);
        Assert.Equal(Quality.Estimated, Assert.Single(city.Compile().Rows).Quality);
    }

    [Fact]
    public async Task A_withdrawn_calculation_counts_nothing_until_it_is_restored()
    {
        await KeepAsync(Landfill);
        var total = city.Compile().Total;
        var key = new CalculationKey(CityOnRecord.Code, 2019, 1);
        var (withdraw, restore) = (
            new WithdrawCalculation(city, new StoppedClock()),
            new RestoreCalculation(city, new StoppedClock())
        );

        var withdrawn = await withdraw.RunAsync(Actor.LocalAdministrator, key, Cancellation);
        Assert.Equal((true, 2), (withdrawn.Value!.IsWithdrawn, withdrawn.Value.Revision));
        Assert.Null(city.Compile().Total);
        var again = await withdraw.RunAsync(Actor.LocalAdministrator, key, Cancellation);
        Assert.Equal(2, again.Value!.Revision);

        var restored = await restore.RunAsync(Actor.LocalAdministrator, key, Cancellation);
        Assert.Equal(3, restored.Value!.Revision);
        Assert.Equal(total, city.Compile().Total);
        var unknown = await restore.RunAsync(Actor.LocalAdministrator, key with { Number = 9 }, Cancellation);
        Assert.Equal(RefusalKind.NotFound, unknown.Refusal?.Kind);
    }

    [Fact]
    public async Task Who_may_only_read_lists_and_keeps_nothing()
    {
        await KeepAsync(Landfill);
        var key = new CalculationKey(CityOnRecord.Code, 2019, 1);
        var listed = await new ListCalculations(city, city).RunAsync(
            Readers.OfAll,
            CityOnRecord.Code,
            2019,
            Cancellation
        );

        Assert.Single(listed.Value!);
        Assert.Equal(
            RefusalKind.Forbidden,
            (await Use().RunAsync(Readers.OfAll, Landfill, Cancellation)).Refusal?.Kind
        );
        Assert.Equal(
            RefusalKind.Forbidden,
            (
                await new WithdrawCalculation(city, new StoppedClock()).RunAsync(
                    Readers.OfAll,
                    key,
                    Cancellation
                )
            )
                .Refusal
                ?.Kind
        );
        Assert.Single(city.Calculations);
    }

    [Fact]
    public async Task A_year_of_calculations_alone_is_an_inventory()
    {
        await KeepAsync(Landfill);
        var listed = await city.ListUseCase()
            .RunAsync(Actor.LocalAdministrator, CityOnRecord.Code, Cancellation);

        Assert.Equal(2019, Assert.Single(listed.Value!).Year);
    }

    private Task<Result<KeptCalculation>> KeepAsync(CalculationRequest request) =>
        Use().RunAsync(Actor.LocalAdministrator, request, Cancellation);

    private KeepCalculation Use()
    {
        var tables = OurTables.Whole;
        var locked = new LockedFactors(
            new LocksInMemory(),
            OurTables.Shipped,
            tables,
            MethodLibrary.From(tables)
        );
        return new KeepCalculation(city, city, locked, new StoppedClock());
    }
}
