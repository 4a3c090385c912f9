using System.Globalization;
using CityBraid.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Facts.Importing;

/// <summary>What holds for every tidy table, whatever stands in it.</summary>
public sealed class ImportPropertyTests
{
    private const string Header = "variable,period,value,unit";

    private static readonly string[] Variables = ["waste.landfill", "waste.composting", "waste.incineration"];

    /// <summary>Rows of distinct months; amounts in hundredths.</summary>
    private static readonly Arbitrary<string[]> Tables = (
        from keys in Gen.Choose(0, 35).NonEmptyListOf()
        from amounts in Gen.Choose(0, 1_000_000).ArrayOf(36)
        select keys.Distinct().Select(key => Row(key, amounts[key])).ToArray()
    ).ToArbitrary();

    [Fact]
    public void The_same_table_twice_changes_nothing_and_is_all_unchanged() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Tables,
                rows =>
                {
                    var room = new FactsRoom();
                    Import(room, rows);
                    var again = Import(room, rows);
                    return again.Unchanged == rows.Length && again.Change is null && room.Store.Changes == 1;
                }
            )
        );

    [Fact]
    public void An_import_undone_restores_the_record() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Tables,
                Tables,
                (first, second) =>
                {
                    var room = new FactsRoom();
                    Import(room, first);
                    var before = room.Record().ToArray();
                    var change = Import(room, second).Change;
                    return change is null
                        || (
                            Undo(room, change.Value)
                            && before.SequenceEqual(room.Record(), StringComparer.Ordinal)
                        );
                }
            )
        );

    [Fact]
    public void The_order_of_rows_does_not_matter() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Tables,
                rows =>
                {
                    var (room, other) = (new FactsRoom(), new FactsRoom());
                    Import(room, rows);
                    Import(other, [.. rows.Order(StringComparer.Ordinal)]);
                    return room.Record().SequenceEqual(other.Record(), StringComparer.Ordinal);
                }
            )
        );

    private static string Row(int key, int amount)
    {
        var value = (amount / 100m).ToString(CultureInfo.InvariantCulture);
        return $"{Variables[key / 12]},2019-{(key % 12) + 1:00},{value},t";
    }

    private static ImportReport Import(FactsRoom room, string[] rows)
    {
        var imported = room.ImportTableAsync([Header, .. rows]);
        Assert.True(imported.IsCompletedSuccessfully);
        return imported.Result;
    }

    private static bool Undo(FactsRoom room, long change) => !room.UndoAsync(change).Result.IsRefused;
}
