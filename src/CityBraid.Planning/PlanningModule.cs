using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Planning;

/// <summary>The room's door: registers its use cases.</summary>
public static class PlanningModule
{
    /// <summary>
    /// Adds nexus planning. The host provides an <c>ISolver</c> and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddPlanning(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddScoped<SolvePlan>();
        services.AddScoped<ExplainPlan>();
        services.AddScoped<PricePlan>();
        services.AddScoped<SweepPlan>();
        services.AddSingleton<CheckPlan>();
        services.AddSingleton<ConvertPlan>();
        return services;
    }
}
