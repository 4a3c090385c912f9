using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Runs one method on an input document, apart from any city.</summary>
public sealed class RunMethod(MethodLibrary methods, InventoryTables tables)
{
    /// <summary>Computes the gases and their CO2e, or says everything that is wrong at once.</summary>
    /// <param name="method">The method's name.</param>
    /// <param name="document">The input document: JSON text.</param>
    /// <param name="gwpSet">The GWP set's name.</param>
    public Result<MethodAnswer> Run(string method, string document, string gwpSet)
    {
        if (methods.Find(method) is not { } found)
        {
            return InventoryRefusals.UnknownMethod(method, methods);
        }

        if (tables.FindGwpSet(gwpSet) is not { } set)
        {
            return InventoryRefusals.UnknownGwpSet(gwpSet, tables);
        }

        var input = MethodDocument.Read(document, tables.Units);
        return input.IsRefused ? input.Refusal : Answer(found.Run(input.Value), set);
    }

    private static Result<MethodAnswer> Answer(MethodResult result, GwpSet set)
    {
        var unconverted = result
            .Gases.Select(mass => Weighing.WithoutPotential(mass.Gas, set))
            .OfType<Finding>();
        var errors = result.Findings.Where(finding => finding.IsError).Concat(unconverted).ToArray();
        return errors.Length > 0
            ? Refusal.BadData("inventory.method-refused", errors)
            : new MethodAnswer(result, Weighing.Weigh(result.Gases, result.Reported, set));
    }
}
