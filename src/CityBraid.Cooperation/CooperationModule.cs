using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityBraid.Cooperation;

/// <summary>The room's door: registers its use cases.</summary>
public static class CooperationModule
{
    /// <summary>
    /// Adds cooperation; the host also registers <see cref="IReferenceTables"/>, the stores
    /// <see cref="ICooperationStore"/>, <see cref="IContributorLinkStore"/>, <see cref="IOutcomeStore"/> and
    /// <see cref="IReportDeedStore"/>, and an <see cref="IActionDesk"/>.
    /// </summary>
    public static IServiceCollection AddCooperation(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider =>
            UnitLibrary.From(provider.GetRequiredService<IReferenceTables>().Load(UnitLibrary.Table))
        );
        services.TryAddSingleton(provider =>
            SdgTree.From(provider.GetRequiredService<IReferenceTables>().Load(SdgTree.Table))
        );
        return services
            .AddTransient<ChangeFields>()
            .AddTransient<CloseMeeting>()
            .AddTransient<Contribute>()
            .AddSingleton<EvaluateIndicator>()
            .AddTransient<DecideReports>()
            .AddTransient<DrawInputs>()
            .AddTransient<ExportRecordSheet>()
            .AddTransient<ImportRecords>()
            .AddTransient<ImportRecordSheet>()
            .AddTransient<IndicatorBoards>()
            .AddTransient<InputOrigins>()
            .AddTransient<ListContributorLinks>()
            .AddTransient<ListOutcomes>()
            .AddTransient<ListRecords>()
            .AddTransient<ListReports>()
            .AddTransient<ListRevisions>()
            .AddTransient<MakeContributorLink>()
            .AddTransient<MergeRecords>()
            .AddTransient<OpenBook>()
            .AddTransient<OpenIndicators>()
            .AddTransient<OpenOutcome>()
            .AddTransient<OpenPresentation>()
            .AddTransient<OpenWorkGroup>()
            .AddTransient<PublishOutcome>()
            .AddTransient<RecordReading>()
            .AddTransient<RemoveRecord>()
            .AddTransient<RestoreRecord>()
            .AddSingleton<RollUpLogframe>()
            .AddTransient<SaveRecord>()
            .AddTransient<ShowBenefits>()
            .AddTransient<ShowLogframes>()
            .AddTransient<ShowNdc>()
            .AddTransient<SignOutcome>()
            .AddTransient<WithdrawContributorLink>();
    }
}
