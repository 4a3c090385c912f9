using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Storage.Facts;

/// <summary>Facts and changes for tests, with what does not matter filled in.</summary>
internal static class Stated
{
    public static FactKey Key(int month, string variable = "electricity.residential", string? place = null) =>
        new(
            place is null ? TemporaryDatabase.KhonKaen : new PlaceCode(place),
            variable,
            Period.Month(2019, month)
        );

    public static Fact Fact(FactKey key, decimal amount, string unit = "kWh") =>
        new(
            key,
            new Quantity(amount, TemporaryDatabase.Units.Load(unit)),
            Quality.Measured,
            new FactSource(new Location("form.xlsx", "1", "E8"), new string('a', 64))
        );

    public static FactChange Change(params FactRevision[] revisions) =>
        new("somchai", TemporaryDatabase.At, ChangeKind.Import, "form.xlsx", revisions);

    public static FactChange New(params Fact[] facts) =>
        Change([.. facts.Select(fact => new FactRevision(Before: null, fact))]);

    /// <summary>The change that takes another back, made from what is on record.</summary>
    public static FactChange Undo(long number, FactChange undone, IEnumerable<Fact> onRecord)
    {
        var current = onRecord.ToDictionary(fact => fact.Key);
        return new FactChange(
            "somchai",
            TemporaryDatabase.At,
            ChangeKind.Undo,
            $"{number}",
            [
                .. from revision in undone.Revisions
                select new FactRevision(current.GetValueOrDefault(revision.Key), revision.Before),
            ]
        );
    }
}
