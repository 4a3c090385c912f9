using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Planning;

/// <summary>The room's door: registers its use cases.</summary>
public static class PlanningModule
{
    /// <summary>
    /// Adds nexus planning. The host provides an <c>ISolver</c>, a <see cref="TimeProvider"/> and an
    /// <see cref="IPlanStore"/>.
    /// </summary>
    public static IServiceCollection AddPlanning(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services
            .AddTransient<SolvePlan>()
            .AddTransient<ExplainPlan>()
            .AddTransient<PricePlan>()
            .AddTransient<SweepPlan>()
            .AddTransient<CheckPlan>()
            .AddTransient<ConvertPlan>()
            .AddTransient<StorePlan>()
            .AddTransient<ListPlans>()
            .AddTransient<ShowPlan>()
            .AddTransient<LoadPlanFile>()
            .AddTransient<RunPlan>()
            .AddTransient<ListPlanResults>()
            .AddTransient<ShowPlanResult>()
            .AddTransient<LoadPlanTable>()
            .AddTransient<ShowPlanTable>()
            .AddTransient<OutlinePlanResult>();
    }
}
