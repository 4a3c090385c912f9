using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>The engine against what was worked out by hand.</summary>
public sealed class WorkedCaseTests
{
    private const decimal Tolerance = 0.000000001m;
    private const int CasesMin = 5;

    public static TheoryData<string> Methods =>
        [.. WorkedCase.All.Select(one => one.Method).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_engine_agrees_with_the_arithmetic_in_print(string method) =>
        Violations.None(
            from one in WorkedCase.All
            where one.Method == method
            let found = Found(one)
            where decimal.Abs(found - one.Kilograms) > Tolerance * decimal.Abs(one.Kilograms)
            select $"{one.Name}: {one.Gas} {one.Year}: {found} instead of {one.Kilograms}"
        );

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_method_has_five_cases_with_a_zero_and_a_boundary(string method)
    {
        var names = WorkedCase
            .All.Where(one => one.Method == method)
            .Select(one => one.Name)
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        Assert.InRange(names.Length, CasesMin, int.MaxValue);
        Assert.Contains(names, name => name.StartsWith("zero: ", StringComparison.Ordinal));
        Assert.Contains(names, name => name.StartsWith("boundary: ", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_a_hundred_and_fifty_cases() =>
        Assert.InRange(
            WorkedCase.All.Select(one => (one.Method, one.Name)).Distinct().Count(),
            150,
            int.MaxValue
        );

    private static decimal Found(WorkedCase one)
    {
        var answer = Asked.Answer(one.Method, one.Input);
        if (one.Gas is "CO2e")
        {
            return answer.Co2e.Tonnes * 1000m;
        }

        var result = answer.Result;
        if (result.Amounts.SingleOrDefault(amount => amount.Name == one.Gas) is { } amount)
        {
            return amount.Quantity.Amount;
        }

        if (one.Gas is "avoided_cost")
        {
            return result.AvoidedCost!.Amount;
        }

        if (result.Pollutants.SingleOrDefault(mass => mass.Pollutant == one.Gas) is { } pollutant)
        {
            return pollutant.Kilograms;
        }

        var (code, reference) = (one.Gas.Split(' ')[0], one.Gas.Split(' ').ElementAtOrDefault(1));
        return Gases(result, one.Year, reference).Single(mass => mass.Gas.Code == code).Kilograms;
    }

    private static IReadOnlyList<GasMass> Gases(MethodResult result, int? year, string? reference) =>
        (year, reference) switch
        {
            ({ } one, _) => result.Years!.Single(found => found.Year == one).Gases,
            (_, { } one) => result.References!.Single(found => found.Reference == one).Gases,
            _ => result.Gases,
        };
}
