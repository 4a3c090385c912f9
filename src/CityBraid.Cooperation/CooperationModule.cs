using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityBraid.Cooperation;

/// <summary>The room's door: registers its use cases.</summary>
public static class CooperationModule
{
    /// <summary>
    /// Adds cooperation; the host also registers an <see cref="ICooperationStore"/>, an
    /// <see cref="IContributorLinkStore"/>, an <see cref="IOutcomeStore"/> and an <see cref="IActionDesk"/>.
    /// </summary>
    public static IServiceCollection AddCooperation(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddTransient<ChangeFields>()
            .AddTransient<CloseMeeting>()
            .AddTransient<Contribute>()
            .AddTransient<ExportRecordSheet>()
            .AddTransient<ImportRecords>()
            .AddTransient<ImportRecordSheet>()
            .AddTransient<ListContributorLinks>()
            .AddTransient<ListOutcomes>()
            .AddTransient<ListRecords>()
            .AddTransient<ListRevisions>()
            .AddTransient<MakeContributorLink>()
            .AddTransient<MergeRecords>()
            .AddTransient<OpenBook>()
            .AddTransient<OpenOutcome>()
            .AddTransient<OpenWorkGroup>()
            .AddTransient<PublishOutcome>()
            .AddTransient<RemoveRecord>()
            .AddTransient<RestoreRecord>()
            .AddTransient<SaveRecord>()
            .AddTransient<SignOutcome>()
            .AddTransient<WithdrawContributorLink>();
    }
}
