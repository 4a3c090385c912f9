using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Runs one method on an input document, apart from any city.</summary>
public sealed class RunMethod(MethodLibrary methods, InventoryTables tables)
{
    /// <summary>Computes the gases and their CO2e, or says everything that is wrong at once.</summary>
    public Task<Result<MethodAnswer>> RunAsync(
        Actor actor,
        MethodRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(
            actor.May(Permission.ReadLibrary) ? Answer(request) : Refusal.Forbidden(Permission.ReadLibrary)
        );
    }

    private Result<MethodAnswer> Answer(MethodRequest request)
    {
        if (methods.Find(request.Method) is not { } method)
        {
            return InventoryRefusals.UnknownMethod(request.Method, methods);
        }

        if (tables.FindGwpSet(request.GwpSet) is not { } set)
        {
            return InventoryRefusals.UnknownGwpSet(request.GwpSet, tables);
        }

        var input = MethodDocument.Read(request.Document, tables.Units);
        return input.IsRefused ? input.Refusal : Weighed(method, input.Value, set);
    }

    private static Result<MethodAnswer> Weighed(IMethod method, MethodInput input, GwpSet set)
    {
        try
        {
            return Weighed(method.Run(input), set);
        }
        catch (OverflowException)
        {
            var finding = CompilationFindings.TooLarge(method.Description.Name);
            return Refusal.BadData("inventory.method-refused", [finding]);
        }
    }

    private static Result<MethodAnswer> Weighed(MethodResult result, GwpSet set)
    {
        var errors = result
            .Findings.Where(finding => finding.IsError)
            .Concat(Weighing.WithoutPotential(result.Gases, set))
            .ToArray();
        return errors.Length > 0
            ? Refusal.BadData("inventory.method-refused", errors)
            : new MethodAnswer(result, Weighing.Weigh(result.Gases, result.Reported, set));
    }
}
