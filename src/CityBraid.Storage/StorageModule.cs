using CityBraid.Cooperation;
using CityBraid.Credits;
using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Planning;
using CityBraid.Reporting;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Storage;

/// <summary>The door of the room: registers the database and every store the modules ask for.</summary>
public static class StorageModule
{
    /// <summary>Registers the stores over one database; the host also registers a
    ///   <see cref="UnitLibrary"/>.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="database">The path of an SQLite file or a <c>Data Source=</c> connection string; or for
    ///   PostgreSQL a connection string with <c>Host=</c>, or a <c>postgresql://</c> address.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, string database)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(database);
        return services
            .AddSingleton(_ => new Database(database))
            .AddSingleton<IDatabase>(provider => provider.GetRequiredService<Database>())
            .AddSingleton<IFactStore, FactStore>()
            .AddSingleton<IFactReader>(provider => provider.GetRequiredService<IFactStore>())
            .AddSingleton<IPlaceStore, PlaceStore>()
            .AddSingleton<IPlaceReader>(provider => provider.GetRequiredService<IPlaceStore>())
            .AddSingleton<IMappingStore, MappingStore>()
            .AddSingleton<INotationStore, NotationStore>()
            .AddSingleton<ICalculationStore, CalculationStore>()
            .AddSingleton<IInventoryStore, InventoryStore>()
            .AddSingleton<IFactorLockStore, FactorLockStore>()
            .AddSingleton<ICooperationStore, CooperationStore>()
            .AddSingleton<IContributorLinkStore, ContributorLinkStore>()
            .AddSingleton<IOutcomeStore, OutcomeStore>()
            .AddSingleton<IReportDeedStore, ReportDeedStore>()
            .AddSingleton<IReportStore, ReportStore>()
            .AddSingleton<IInstalledPackStore, InstalledPackStore>()
            .AddSingleton<IRoundStore, RoundStore>()
            .AddSingleton<IReviewStore, ReviewStore>()
            .AddSingleton<IBaseYearStore, BaseYearStore>()
            .AddSingleton<ICommentStore, CommentStore>()
            .AddSingleton<IDraftStore, DraftStore>()
            .AddSingleton<IRunStore, RunStore>()
            .AddSingleton<IFileStore, FileStore>()
            .AddSingleton<IPlanStore, PlanStore>()
            .AddSingleton<ITaskStore, TaskStore>()
            .AddSingleton<INoticeStore, NoticeStore>()
            .AddSingleton<IMailedLinkStore, MailedLinkStore>()
            .AddCredits()
            .AddPeople();
    }

    private static IServiceCollection AddCredits(this IServiceCollection services) =>
        services
            .AddSingleton<ICreditRegisterStore, CreditRegisterStore>()
            .AddSingleton<IClaimStore, ClaimStore>()
            .AddSingleton<ILedgerStore, LedgerStore>()
            .AddSingleton<ILedgerProofStore, LedgerProofStore>()
            .AddSingleton<IRootKeeper>(provider => RootFolder.Of(provider.GetRequiredService<Database>()));

    private static IServiceCollection AddPeople(this IServiceCollection services) =>
        services
            .AddSingleton<IPersonStore, PersonStore>()
            .AddSingleton<ISessionStore, SessionStore>()
            .AddSingleton<IWorkspaceStore, WorkspaceStore>()
            .AddSingleton<IInvitationStore, InvitationStore>()
            .AddSingleton<IApiKeyStore, ApiKeyStore>();
}
