using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityBraid.Inventory;

/// <summary>The room's door: registers its use cases, methods and tables.</summary>
public static class InventoryModule
{
    /// <summary>
    /// Adds the inventory. The host provides <see cref="IReferenceTables"/>, <see cref="IFactReader"/>,
    /// <see cref="IPlaceReader"/>, <see cref="INotationStore"/>, <see cref="IInventoryStore"/>,
    /// <see cref="ICalculationStore"/>, <see cref="IFactorLockStore"/>, <see cref="IReviewStore"/>,
    /// <see cref="IBaseYearStore"/> and a
    /// <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddInventory(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider =>
            UnitLibrary.From(provider.GetRequiredService<IReferenceTables>().Load(UnitLibrary.Table))
        );
        services.AddSingleton<InventoryTables>();
        services.AddSingleton(provider => provider.GetRequiredService<InventoryTables>().Factors);
        services.AddSingleton(provider => MethodLibrary.From(provider.GetRequiredService<InventoryTables>()));
        services.AddSingleton<LockedFactors>();
        services.AddSingleton<CompiledInventories>();
        services.AddScoped<CompileInventory>();
        services.AddScoped<EstimateUncertainty>();
        services.AddScoped<CompareInventories>();
        services.AddScoped<ExportInventory>();
        services.AddScoped<ReconcileInventory>();
        services.AddScoped<CompareFactors>();
        services.AddScoped<LockFactors>();
        services.AddScoped<UnlockFactors>();
        services.AddScoped<ListInventories>();
        services.AddScoped<CheckInventory>();
        services.AddScoped<RollUpInventories>();
        services.AddSingleton<RollUpFile>();
        services.AddScoped<StartInventory>();
        services.AddScoped<ListStartedInventories>();
        services.AddScoped<StateNotations>();
        services.AddScoped<WithdrawNotations>();
        services.AddScoped<ListNotations>();
        services.AddScoped<ShowSeries>();
        services.AddScoped<SetBaseYear>();
        services.AddScoped<Versions>();
        services.AddScoped<SubmitInventory>();
        services.AddScoped<ReviewInventory>();
        services.AddScoped<ListVersions>();
        services.AddScoped<ShowVersion>();
        services.AddScoped<OpenVerification>();
        services.AddScoped<RecordVerification>();
        services.AddScoped<KeepCalculation>();
        services.AddScoped<WithdrawCalculation>();
        services.AddScoped<RestoreCalculation>();
        services.AddScoped<ListCalculations>();
        services.AddSingleton<ListGpcReferences>();
        services.AddSingleton<ListMethods>();
        services.AddSingleton<ShowMethod>();
        services.AddSingleton<MethodExample>();
        services.AddSingleton<RunMethod>();
        return services;
    }
}
