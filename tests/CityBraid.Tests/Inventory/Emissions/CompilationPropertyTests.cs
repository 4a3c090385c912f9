using CityBraid.Inventory;
using CityBraid.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Inventory.Emissions;

/// <summary>What holds of every inventory, whatever its facts.</summary>
public sealed class CompilationPropertyTests
{
    private static readonly (string Variable, string Unit, string? Factor)[] Kinds =
    [
        ("electricity.residential", "kWh", "0.5 kgCO2e/kWh"),
        ("electricity.commercial", "MWh", null),
        ("fuel.diesel.road", "l", null),
        ("fuel.lpg.residential", "kg", "3.1 kgCO2e/kg"),
        ("fuel.wood.residential", "kg", null),
        ("fuel.lignite.manufacturing", "t", null),
        ("waste.landfill", "tCO2e", null),
    ];

    [Fact]
    public void The_order_of_facts_does_not_show() =>
        Holds((facts, seed) => Shown(Of(facts)) == Shown(Of(Shuffled(facts, seed))));

    [Fact]
    public void A_total_is_the_sum_of_its_rows_sectors_and_scopes() =>
        Holds(
            (facts, _) =>
            {
                var inventory = Of(facts);
                var total = inventory.Total!.Tonnes;
                return total == inventory.CountedRows.Sum(row => row.Co2e!.Tonnes)
                    && total == inventory.BySector.Sum(sector => sector.Co2e?.Tonnes ?? 0m)
                    && total == inventory.ByScope.Sum(scope => scope.Co2e?.Tonnes ?? 0m);
            }
        );

    [Fact]
    public void Scaling_is_linear() =>
        Holds((facts, _) => Of([.. facts.Select(Threefold)]).Total!.Tonnes == 3m * Of(facts).Total!.Tonnes);

    [Fact]
    public void A_change_of_set_changes_CO2e_only() =>
        Holds(
            (facts, _) =>
            {
                var (old, young) = (Of(facts), Of(facts, "AR6"));
                return Gases(old).SequenceEqual(Gases(young))
                    && old.BiogenicCo2 == young.BiogenicCo2
                    && old.Total!.Tonnes != young.Total!.Tonnes;
            }
        );

    [Fact]
    public void Biogenic_carbon_is_never_in_a_total() =>
        Holds(
            (facts, _) =>
            {
                var inventory = Of(facts);
                var set = inventory.GwpSet;
                return inventory.BiogenicCo2 > 0m
                    && inventory.Total!.Tonnes
                        == inventory.CountedRows.Sum(row =>
                            row.Gases.Where(mass => mass.Gas != Gas.BiogenicCarbonDioxide)
                                .Sum(mass => mass.Kilograms * set.FindPotential(mass.Gas)!.Value / 1000m)
                            + (row.Reported?.Tonnes ?? 0m)
                        );
            }
        );

    [Fact]
    public void Flows_add_up_to_the_total() =>
        Holds(
            (facts, _) =>
            {
                var inventory = Of(facts);
                var flows = inventory.Flows();
                return flows.Count > inventory.Rows.Count
                    && flows.Sum(flow => flow.Co2e.Tonnes) == inventory.Total!.Tonnes;
            }
        );

    [Fact]
    public void A_notation_key_excludes_the_value() =>
        Holds(
            (facts, seed) =>
            {
                var before = Of(facts);
                var codes = before.CountedRows.Select(row => row.Reference.Code).Distinct().ToArray();
                var code = codes[Math.Abs(seed % codes.Length)];
                var after = new CityOnRecord { Facts = facts }
                    .Stating(new StatedNotation(code, NotationKey.NotOccurring, string.Empty))
                    .Compile();
                var excluded = before.CountedRows.Where(row => row.Reference.Code == code);
                return after.Total!.Tonnes == before.Total!.Tonnes - excluded.Sum(row => row.Co2e!.Tonnes)
                    && after.Completeness.Accounted == before.Completeness.Accounted;
            }
        );

    private static void Holds(Func<IReadOnlyList<Fact>, int, bool> property) =>
        Prop.ForAll<PositiveInt, int>((amount, seed) => property(Facts(amount.Get), seed))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    /// <summary>Twelve months of every kind, no two alike.</summary>
    private static IReadOnlyList<Fact> Facts(int amount) =>
        [
            .. Kinds.SelectMany(
                (kind, index) =>
                    Form.Row(
                        5 + index,
                        kind.Variable,
                        kind.Unit,
                        kind.Factor,
                        [.. Enumerable.Range(1, 12).Select(month => amount + (month * 1.37m) + index)]
                    )
            ),
        ];

    private static Fact[] Shuffled(IReadOnlyList<Fact> facts, int seed) =>
        [.. facts.Index().OrderBy(pair => (pair.Index + 1L) * (seed | 1) % 97).Select(pair => pair.Item)];

    private static Fact Threefold(Fact fact) =>
        fact with
        {
            Quantity = fact.Quantity with { Amount = 3m * fact.Quantity.Amount },
        };

    private static IEnumerable<GasMass> Gases(Compilation inventory) =>
        inventory.Rows.SelectMany(row => row.Gases);

    private static string Shown(Compilation inventory) =>
        string.Join(
            '\n',
            inventory
                .Rows.Select(row => $"{row.Reference} {row.Variable} {row.Co2e!.Tonnes} {row.Where}")
                .Append($"{inventory.Total!.Tonnes} {inventory.BiogenicCo2}")
                .Concat(inventory.Findings.Select(finding => $"{finding}"))
        );

    private static Compilation Of(IReadOnlyList<Fact> facts, string set = "AR5") =>
        new CityOnRecord { Facts = facts }.Compile(set);
}
