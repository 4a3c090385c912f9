using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace CityBraid.Storage;

/// <summary>The tables as rows of our own; no word of the domain knows it is kept here.</summary>
internal sealed class StorageContext(DbContextOptions<StorageContext> options) : DbContext(options)
{
    public DbSet<PlaceRow> Places => Set<PlaceRow>();

    public DbSet<FactRevisionRow> FactRevisions => Set<FactRevisionRow>();

    public DbSet<FactChangeRow> FactChanges => Set<FactChangeRow>();

    public DbSet<FactChangePlaceRow> FactChangePlaces => Set<FactChangePlaceRow>();

    public DbSet<SourceFileRow> SourceFiles => Set<SourceFileRow>();

    public DbSet<MappingRow> Mappings => Set<MappingRow>();

    public DbSet<NotationRow> Notations => Set<NotationRow>();

    public DbSet<CalculationRow> Calculations => Set<CalculationRow>();

    public DbSet<RunRow> Runs => Set<RunRow>();

    public DbSet<StoredFileRow> StoredFiles => Set<StoredFileRow>();

    public DbSet<FileContentRow> FileContents => Set<FileContentRow>();

    public DbSet<WorkTaskRow> Tasks => Set<WorkTaskRow>();

    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    public DbSet<StartedInventoryRow> Inventories => Set<StartedInventoryRow>();

    public DbSet<FactorLockRow> FactorLocks => Set<FactorLockRow>();

    public DbSet<FactorVersionRow> FactorVersions => Set<FactorVersionRow>();
    public DbSet<CooperationRevisionRow> CooperationRevisions => Set<CooperationRevisionRow>();

    public DbSet<ContributorLinkRow> ContributorLinks => Set<ContributorLinkRow>();

    public DbSet<OutcomeDeedRow> OutcomeDeeds => Set<OutcomeDeedRow>();

    public DbSet<ReportDeedRow> ReportDeeds => Set<ReportDeedRow>();

    public DbSet<KeptReportRow> KeptReports => Set<KeptReportRow>();

    public DbSet<PublishedReportRow> PublishedReports => Set<PublishedReportRow>();

    public DbSet<InstalledPackRow> InstalledPacks => Set<InstalledPackRow>();

    public DbSet<DataRoundRow> DataRounds => Set<DataRoundRow>();

    public DbSet<DataRequestRow> DataRequests => Set<DataRequestRow>();

    public DbSet<RequestLinkRow> RequestLinks => Set<RequestLinkRow>();

    public DbSet<RequestDeedRow> RequestDeeds => Set<RequestDeedRow>();

    public DbSet<InventoryVersionRow> InventoryVersions => Set<InventoryVersionRow>();

    public DbSet<BaseYearRow> BaseYears => Set<BaseYearRow>();

    public DbSet<ReviewDeedRow> ReviewDeeds => Set<ReviewDeedRow>();

    public DbSet<VerificationDeedRow> VerificationDeeds => Set<VerificationDeedRow>();

    public DbSet<CommentRow> Comments => Set<CommentRow>();

    public DbSet<MentionRow> Mentions => Set<MentionRow>();

    public DbSet<AuditRow> AuditTrail => Set<AuditRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<SignInAttemptRow> SignInAttempts => Set<SignInAttemptRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<WorkspaceRow> Workspaces => Set<WorkspaceRow>();

    public DbSet<MembershipRow> Memberships => Set<MembershipRow>();

    public DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    public DbSet<CreditOrganisationRow> CreditOrganisations => Set<CreditOrganisationRow>();

    public DbSet<CreditAppointmentRow> CreditAppointments => Set<CreditAppointmentRow>();

    public DbSet<CreditPersonRow> CreditPeople => Set<CreditPersonRow>();

    public DbSet<CreditAccountRow> CreditAccounts => Set<CreditAccountRow>();

    public DbSet<CreditProjectRow> CreditProjects => Set<CreditProjectRow>();

    public DbSet<CreditClaimRow> CreditClaims => Set<CreditClaimRow>();

    public DbSet<CreditChainRow> CreditChains => Set<CreditChainRow>();

    public DbSet<CreditTransactionRow> CreditTransactions => Set<CreditTransactionRow>();

    public DbSet<CreditEntryRow> CreditEntries => Set<CreditEntryRow>();

    public DbSet<CreditBlockRow> CreditBlocks => Set<CreditBlockRow>();

    public DbSet<CreditIssuanceRow> CreditIssuances => Set<CreditIssuanceRow>();

    public DbSet<CreditPeriodRow> CreditPeriods => Set<CreditPeriodRow>();

    public DbSet<CreditOrderRow> CreditOrders => Set<CreditOrderRow>();

    public DbSet<CreditLeafRow> CreditLeaves => Set<CreditLeafRow>();

    public DbSet<CreditNodeRow> CreditNodes => Set<CreditNodeRow>();

    public DbSet<CreditSealRow> CreditSeals => Set<CreditSealRow>();

    public DbSet<CreditSealingRow> CreditSealing => Set<CreditSealingRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StorageContext).Assembly);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property.Name));
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Nothing that others refer to is deleted, so an index per foreign key would serve nobody.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<decimal>().HaveConversion<DecimalText>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantText>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
