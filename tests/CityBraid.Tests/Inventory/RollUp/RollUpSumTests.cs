using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Inventory.RollUp;

/// <summary>What holds of every roll-up.</summary>
public sealed class RollUpSumTests
{
    private static readonly string[] References = ["I.1.1", "I.1.2", "I.4.4", "II.1.3", "III.1.2", "V.2"];

    [Fact]
    public void The_order_of_rows_does_not_matter() =>
        Prop.ForAll(
                Rows().ToArbitrary(),
                rows => Told(rows).SequenceEqual(Told([.. rows.OrderDescending(StringComparer.Ordinal)]))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_parts_make_the_whole_exactly_whatever_the_parts() =>
        Prop.ForAll(
                Rows().ToArbitrary(),
                rows =>
                {
                    var found = Of(rows, Enum.GetValues<RollUpBy>());
                    var sums = Enum.GetValues<RollUpBy>().Select(by => Sum(found, by)).ToArray();
                    return Array.TrueForAll(sums, sum => sum == sums[0]);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_roll_up_of_roll_ups_is_the_roll_up_of_all() =>
        Prop.ForAll(
                Rows().ToArbitrary(),
                Gen.Choose(0, 40).ToArbitrary(),
                (rows, cut) =>
                {
                    var at = Math.Min(cut, rows.Length);
                    var parts = new[] { rows[..at], rows[at..] }.Where(part => part.Length > 0);
                    return parts.Sum(part => Sum(Of(part, RollUpBy.Place), RollUpBy.Place))
                        == Sum(Of(rows, RollUpBy.Place), RollUpBy.Place);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Another_thread_finds_what_a_single_one_finds()
    {
        // Four blocks of a megabyte, so that threads share cities.
        var line = "town,p,TH,2019,I.1.1,0.1,l,0.3,0.0000007,0.0000001";
        var rows = Enumerable.Repeat(line, 80_000).ToArray();
        var scope = Of(rows, RollUpBy.Place).Groups.Single().Scopes.Single();

        Assert.Equal([2_400m, 0.0056m, 0.0008m], scope.Gases.Select(mass => mass.Kilograms));
    }

    private static Gen<string[]> Rows() =>
        Gen.ArrayOf(
                from place in Gen.Choose(1, 5)
                from year in Gen.Choose(2018, 2020)
                from reference in Gen.Elements(References)
                from amount in Gen.Choose(0, 1_000_000)
                from factor in Gen.Choose(-1_000_000, 1_000_000)
                select string.Create(
                    CultureInfo.InvariantCulture,
                    $"c{place},p{place % 2},TH,{year},{reference},{amount / 1000m},l,{factor / 1e7m},,0.00001"
                )
            )
            .Where(rows => rows.Length > 0);

    private static CityBraid.Inventory.RollUp Of(string[] rows, params RollUpBy[] by) =>
        Activities.OfAsync(rows, by).GetAwaiter().GetResult();

    private static IEnumerable<string> Told(string[] rows) =>
        Of(rows, Enum.GetValues<RollUpBy>())
            .Groups.Select(one =>
                FormattableString.Invariant(
                    $"{one.By} {one.Year} {one.Place} {one.Province} {one.Reference} {one.Cities} "
                )
                + string.Join(
                    ' ',
                    one.Scopes.SelectMany(scope =>
                        scope
                            .Gases.Select(mass => mass.Kilograms)
                            .Append(scope.Co2e.Tonnes)
                            .Select(number => number.ToString(CultureInfo.InvariantCulture))
                    )
                )
            );

    private static decimal Sum(CityBraid.Inventory.RollUp found, RollUpBy by) =>
        found.Groups.Where(one => one.By == by).SelectMany(one => one.Scopes).Sum(one => one.Co2e.Tonnes);
}
