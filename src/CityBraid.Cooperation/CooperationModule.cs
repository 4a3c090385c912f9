using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityBraid.Cooperation;

/// <summary>The room's door: registers its use cases.</summary>
public static class CooperationModule
{
    /// <summary>
    /// Adds cooperation; the host also registers an <see cref="ICooperationStore"/> and an
    /// <see cref="IActionDesk"/>.
    /// </summary>
    public static IServiceCollection AddCooperation(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddTransient<ExportRecordSheet>()
            .AddTransient<ImportRecords>()
            .AddTransient<ImportRecordSheet>()
            .AddTransient<ListRecords>()
            .AddTransient<ListRevisions>()
            .AddTransient<OpenBook>()
            .AddTransient<RemoveRecord>()
            .AddTransient<RestoreRecord>()
            .AddTransient<SaveRecord>();
    }
}
