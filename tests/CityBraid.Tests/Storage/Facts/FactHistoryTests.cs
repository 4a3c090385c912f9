using CityBraid.Facts;
using CityBraid.Kernel;
using FsCheck;
using FsCheck.Fluent;
using static CityBraid.Tests.Storage.Facts.Stated;

namespace CityBraid.Tests.Storage.Facts;

/// <summary>Whatever is stated, withdrawn and undone, the record agrees with a dictionary of lists.</summary>
public abstract class FactHistoryTests(TestEngine engine)
{
    public sealed class OnSqlite() : FactHistoryTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : FactHistoryTests(TestEngine.Postgres);

    private const int Keys = 4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Pace", "Long")]
    public async Task The_record_is_what_a_dictionary_would_hold()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var number = 0;
        var step = Gen.Choose(0, 999).ListOf().Select(list => list.Distinct().Take(3).ToArray());

        Prop.ForAll(
                step.ListOf().ToArbitrary(),
                steps => AgreesAsync(database, $"city-{++number}", steps).GetAwaiter().GetResult()
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Decimals_of_every_scale_come_back_digit_by_digit()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        decimal[] corners =
        [
            decimal.MaxValue,
            decimal.MinValue,
            0.0000000000000000000000000001m,
            0m,
            0.00m,
            1.10m,
            100m,
            -7.50m,
            7922816251426433759354395.0335m,
        ];
        var drawn = ArbMap.Default.ArbFor<decimal>().Generator.Sample(500);
        var facts = corners.Concat(drawn).Select((value, i) => Fact(Key(1, $"v{i:0000}"), value)).ToArray();

        await database.Facts.SaveAsync(New(facts), Cancellation);
        var found = await database.Facts.FindFactsAsync(new FactQuery(), Cancellation);

        Assert.Equal(
            facts.Select(fact => decimal.GetBits(fact.Quantity.Amount)),
            found.Select(fact => decimal.GetBits(fact.Quantity.Amount))
        );
    }

    /// <summary>
    /// Carries out steps in the database and in a dictionary. A step is a set of numbers, one change: its
    /// remainder says which fact, the rest what to say; a first number in the 900s undoes the last change.
    /// </summary>
    private static async Task<bool> AgreesAsync(
        TemporaryDatabase database,
        string place,
        IEnumerable<int[]> steps
    )
    {
        await database.AddPlaceAsync(place);
        var model = Enumerable.Range(0, Keys).ToDictionary(key => key, _ => new List<decimal?>());
        var last = (Number: 0L, Keys: Array.Empty<int>());
        foreach (var numbers in steps.Where(numbers => numbers.Length > 0))
        {
            last =
                numbers[0] >= 900 && last.Number > 0
                    ? await UndoAsync(database, model, last)
                    : await StateAsync(database, model, place, numbers);
        }

        await CurrentAgreesAsync(database, model, place);
        foreach (var (key, expected) in model)
        {
            var history = await database.Facts.ListRevisionsAsync(At(place, key), Cancellation);
            Assert.Equal(expected, history.Select(entry => entry.Fact?.Quantity.Amount));
            Assert.Equal(Enumerable.Range(1, expected.Count), history.Select(entry => entry.Revision));
        }

        return true;
    }

    private static async Task<(long Number, int[] Keys)> StateAsync(
        TemporaryDatabase database,
        Dictionary<int, List<decimal?>> model,
        string place,
        int[] numbers
    )
    {
        var onRecord = await RecordAsync(database, place);
        var revisions = new List<FactRevision>();
        foreach (var number in numbers.DistinctBy(number => number % Keys))
        {
            var key = number % Keys;
            var before = onRecord.GetValueOrDefault(At(place, key));
            var isWithdrawal = number % 3 == 0;
            if (isWithdrawal && before is null)
            {
                continue;
            }

            var amount = number / 100m;
            revisions.Add(new FactRevision(before, isWithdrawal ? null : Fact(At(place, key), amount)));
            model[key].Add(isWithdrawal ? null : amount);
        }

        var saved = await database.Facts.SaveAsync(Change([.. revisions]), Cancellation);
        return (saved, [.. revisions.Select(revision => revision.Key.Period.From.Month - 1)]);
    }

    private static async Task<(long Number, int[] Keys)> UndoAsync(
        TemporaryDatabase database,
        Dictionary<int, List<decimal?>> model,
        (long Number, int[] Keys) last
    )
    {
        var undone = await database.Facts.FindChangeAsync(last.Number, Cancellation);
        var onRecord = await database.Facts.FindFactsAsync(new FactQuery(), Cancellation);
        foreach (var key in last.Keys)
        {
            model[key].Add(model[key].Count > 1 ? model[key][^2] : null);
        }

        var undo = Undo(last.Number, undone!, onRecord);
        return (await database.Facts.SaveAsync(undo, Cancellation), last.Keys);
    }

    private static async Task CurrentAgreesAsync(
        TemporaryDatabase database,
        Dictionary<int, List<decimal?>> model,
        string place
    )
    {
        var expected =
            from entry in model
            where entry.Value is [.., not null]
            orderby entry.Key
            select (At(place, entry.Key), entry.Value[^1]!.Value, entry.Value.Count);
        var found = await RecordAsync(database, place);

        Assert.Equal(expected, found.Values.Select(fact => (fact.Key, fact.Quantity.Amount, fact.Revision)));
    }

    private static async Task<Dictionary<FactKey, Fact>> RecordAsync(
        TemporaryDatabase database,
        string place
    ) =>
        (await database.Facts.FindFactsAsync(new FactQuery(new PlaceCode(place)), Cancellation)).ToDictionary(
            fact => fact.Key
        );

    private static FactKey At(string place, int key) => Key(key + 1, place: place);
}
