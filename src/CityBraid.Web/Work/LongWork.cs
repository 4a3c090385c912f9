using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityBraid.Web;

/// <summary>Registers the kinds of long work, and the engines that work on this machine.</summary>
internal static class LongWork
{
    /// <summary>Adds the works and the engine.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="address">The job store, known once the database is open; null when it may only be
    ///   read.</param>
    public static IServiceCollection AddLongWork(
        this IServiceCollection services,
        Func<IServiceProvider, JobStoreAddress?> address
    )
    {
        services.TryAddTransient<IRunActors, RunActors>();
        services.AddSingleton<IRunWork, ImportWork>();
        services.AddSingleton<IRunWork, DraftWork>();
        services.AddSingleton<IRunWork, PlanWork>();
        services.AddSingleton<IRunWork, ReportWork>();
        services.AddHostedService(provider => new RunEngine(
            () => address(provider),
            provider.GetRequiredService<IRunStore>(),
            provider,
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddHostedService<SealEngine>();
        if (SmtpPostman.FromEnvironment() is { } postman)
        {
            services.AddSingleton<IPostman>(postman).AddHostedService<OutboxEngine>();
        }

        return services;
    }

    /// <summary>Adds letters to departments; they lead to pages, so only a host that has pages writes
    ///   them.</summary>
    public static IServiceCollection AddRequestLetters(this IServiceCollection services)
    {
        services.AddTransient<IRequestPost, RequestPost>();
        if (services.Any(service => service.ServiceType == typeof(IPostman)))
        {
            services.AddHostedService<ReminderEngine>();
        }

        return services;
    }
}
