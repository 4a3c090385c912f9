using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityBraid.Credits;

/// <summary>The room's door: registers its use cases and tables.</summary>
public static class CreditsModule
{
    /// <summary>
    /// Adds the registry of credits. The host provides <see cref="IReferenceTables"/>,
    /// <see cref="IPlaceReader"/>, <see cref="ICreditRegisterStore"/>, <see cref="IClaimStore"/>,
    /// <see cref="ILedgerStore"/>, <see cref="ILedgerProofStore"/> and <see cref="IRootKeeper"/>.
    /// </summary>
    public static IServiceCollection AddCredits(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services
            .AddSingleton<StandardLibrary>()
            .AddSingleton<GpcReferences>()
            .AddSingleton<IClaimSource, LedgerClaims>()
            .AddSingleton<IClaimSource, RecordedClaims>()
            .AddSingleton<LedgerDesk>()
            .AddTransient<RegisterOrganisation>()
            .AddTransient<AppointPerson>()
            .AddTransient<DismissPerson>()
            .AddTransient<OpenAccount>()
            .AddTransient<ProposeProject>()
            .AddTransient<RegisterProject>()
            .AddTransient<ClaimPeriod>()
            .AddTransient<VerifyPeriod>()
            .AddTransient<AcceptVerification>()
            .AddTransient<WithdrawPeriod>()
            .AddTransient<RequestIssuance>()
            .AddTransient<ApproveIssuance>()
            .AddTransient<MoveCredits>()
            .AddTransient<OrderCredits>()
            .AddTransient<ApproveOrder>()
            .AddTransient<DeclineOrder>()
            .AddTransient<SearchLedger>()
            .AddTransient<ShowStatement>()
            .AddTransient<ShowCertificate>()
            .AddTransient<ListCreditOrders>()
            .AddTransient<ProjectReading>()
            .AddTransient<ShowStanding>()
            .AddTransient<ShowRoot>()
            .AddTransient<ListOrganisations>()
            .AddTransient<ListAppointments>()
            .AddTransient<ListCreditAccounts>()
            .AddTransient<ListCreditProjects>()
            .AddTransient<ShowCreditProject>()
            .AddTransient<ShowPeriod>()
            .AddTransient<ShowBlock>()
            .AddTransient<ListDecisions>()
            .AddTransient<ListTrades>()
            .AddTransient<ShowClaimMap>()
            .AddTransient<ListRecordedClaims>()
            .AddTransient<RecordClaim>()
            .AddTransient<WithdrawClaim>()
            .AddTransient<ExportLedger>()
            .AddTransient<SealLedger>()
            .AddTransient<VerifyLedger>()
            .AddTransient<RebuildLedger>();
        return services;
    }
}
