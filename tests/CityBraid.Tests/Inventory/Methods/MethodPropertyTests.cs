using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>What holds of the methods of industry, land and other scope 3, whatever the amount.</summary>
public sealed class MethodPropertyTests
{
    private const decimal Tolerance = 0.000000000000001m;

    /// <summary>The methods, each with an example whose amounts are multiplied.</summary>
    public static TheoryData<string> Methods =>
        [
            .. Repository
                .Files(WorkedCase.Folder + "/industry-land", "*.csv")
                .Select(path => Path.GetFileNameWithoutExtension(path)!),
        ];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Scaling_is_linear(string method) =>
        Holds(
            method,
            (once, amount) =>
            {
                var single = once(1m).Result;
                var many = once(amount).Result;
                return Masses(single)
                    .Zip(Masses(many))
                    .All(pair => AreNear(pair.First * amount, pair.Second));
            }
        );

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_whole_is_the_sum_of_its_parts(string method) =>
        Holds(
            method,
            (of, amount) =>
                Masses(of(amount).Result)
                    .Zip(Masses(of(7m).Result))
                    .Zip(Masses(of(amount + 7m).Result))
                    .All(sum => AreNear(sum.First.First + sum.First.Second, sum.Second))
        );

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_set_changes_CO2e_and_no_gas(string method)
    {
        var (input, _) = Parts(method);
        var all = OurTables.Whole.GwpSets.Select(set => Asked.Answer(method, input, set.Name)).ToArray();

        Assert.All(all, answer => Assert.Equal(all[0].Result.Gases, answer.Result.Gases));
        Assert.All(
            all.Zip(OurTables.Whole.GwpSets),
            pair =>
                Assert.Equal(
                    pair.First.Result.Gases.Where(mass => !mass.Gas.IsMemoItem)
                        .Sum(mass => mass.Kilograms * pair.Second.FindPotential(mass.Gas)!.Value / 1000m)
                        + (pair.First.Result.Reported?.Tonnes ?? 0m),
                    pair.First.Co2e.Tonnes,
                    precision: 12
                )
        );
    }

    private static void Holds(string method, Func<Func<decimal, MethodAnswer>, decimal, bool> property)
    {
        var (_, of) = Parts(method);
        Prop.ForAll<PositiveInt>(amount => property(of, amount.Get))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    /// <summary>The method's example, and the same with its amounts so many times.</summary>
    private static (string Input, Func<decimal, MethodAnswer> Of) Parts(string method)
    {
        var example = OurTables.Methods.Find(method)!.Description.Example;
        var read = MethodDocument.Read(example, OurTables.Units).Value!;
        var amounts = Amounts(method);
        return (example, times => Asked.Answer(method, Times(read, amounts, times)));
    }

    private static string[] Amounts(string method) =>
        method switch
        {
            "refrigerant-mass-balance" => ["sold", "new_charge", "retired_charge", "destroyed"],
            "liming" => ["limestone", "dolomite"],
            _ => [OurTables.Methods.Find(method)!.Description.ActivityInput],
        };

    private static string Times(MethodInput input, string[] amounts, decimal times) =>
        "{"
        + string.Join(
            ',',
            input.Names.Select(name =>
                $"\"{name}\":" + Written(input.Find(name)!, Array.IndexOf(amounts, name) >= 0 ? times : 1m)
            )
        )
        + "}";

    private static string Written(MethodValue value, decimal times) =>
        value switch
        {
            { Quantity: { } quantity } =>
                $$"""{"value":{{Shown(quantity.Amount * times)}},"unit":"{{quantity.Unit}}"}""",
            { Number: { } number } => Shown(number * times),
            { Rows: { } rows } => $"[{string.Join(',', rows.Select(row => Times(row, [], times: 1m)))}]",
            _ => $"\"{value}\"",
        };

    private static IEnumerable<decimal> Masses(MethodResult result) =>
        result.Gases.Select(mass => mass.Kilograms).Append(result.Reported?.Tonnes ?? 0m);

    private static bool AreNear(decimal left, decimal right) =>
        decimal.Abs(left - right) <= Tolerance * decimal.Max(decimal.Abs(left), decimal.Abs(right));

    private static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
