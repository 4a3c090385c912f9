using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>Runs a method as the doors do: on a JSON document.</summary>
internal static class Asked
{
    private const string Room = "inventory.";

    public static Result<MethodAnswer> Of(string method, string document, string gwpSet = "AR5") =>
        new RunMethod(OurTables.Methods, OurTables.Whole)
            .RunAsync(
                Actor.Public,
                new MethodRequest(method, document, gwpSet),
                TestContext.Current.CancellationToken
            )
            .GetAwaiter()
            .GetResult();

    public static MethodAnswer Answer(string method, string document, string gwpSet = "AR5")
    {
        var result = Of(method, document, gwpSet);
        Assert.False(
            result.IsRefused,
            $"{result.Refusal?.Code} {string.Join("; ", result.Refusal?.Findings ?? [])}"
        );
        return result.Value;
    }

    /// <summary>The codes of what is wrong, with the input each is about.</summary>
    public static string[] Wrong(string method, string document)
    {
        var result = Of(method, document);
        Assert.True(result.IsRefused);
        return
        [
            .. result
                .Refusal.Findings.Select(finding =>
                    $"{finding.Code[Room.Length..]} {finding.Values.GetValueOrDefault("input")}".Trim()
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    public static decimal Kilograms(this MethodAnswer answer, string gas) =>
        answer.Result.Gases.Single(mass => mass.Gas.Code == gas).Kilograms;
}
