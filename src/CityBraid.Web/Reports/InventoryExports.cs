using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityBraid.Web;

/// <summary>Registers what writes inventories as files.</summary>
public static class InventoryExports
{
    /// <summary>Adds the files; the host provides the reference tables and the modules.</summary>
    public static IServiceCollection AddInventoryFiles(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<PackLibrary>();
        services.TryAddSingleton<AssetFiles>();
        services.TryAddSingleton(provider => new PaperPress(
            PaperPress.FindProgram(),
            provider.GetRequiredService<AssetFiles>(),
            provider.GetRequiredService<PackLibrary>()
        ));
        services.TryAddSingleton<IProofMethods, ProofMethods>();
        services.TryAddSingleton<ReportVerifier>();
        services.TryAddScoped<RecordFigures>();
        services.TryAddScoped<PlaceContent>();
        services.TryAddScoped<WorkspaceContent>();
        services.TryAddScoped<PackDesk>();
        services.TryAddScoped<InventoryFiles>();
        services.TryAddScoped<ReportSet>();
        services.AddInstalledPacks();
        return services.AddKeptReports();
    }

    /// <summary>Reporting knows no registration, so its use cases are added where its packs are
    ///   filled.</summary>
    private static IServiceCollection AddKeptReports(this IServiceCollection services)
    {
        services.TryAddScoped<IReportFilling>(provider => provider.GetRequiredService<PackDesk>());
        services.TryAddScoped<KeptReportFiles>();
        services.TryAddTransient<DiscardReport>();
        services.TryAddTransient<ListKeptReports>();
        services.TryAddTransient<OpenReport>();
        services.TryAddTransient<PublishReport>();
        services.TryAddTransient<RefreshReport>();
        services.TryAddTransient<SignSection>();
        services.TryAddTransient<StartReport>();
        services.TryAddTransient<WordReport>();
        return services;
    }

    /// <summary>Reporting knows no registration, so its use cases are added where its packs are
    ///   filled.</summary>
    private static void AddInstalledPacks(this IServiceCollection services)
    {
        services.TryAddSingleton<PackFileReader>();
        services.TryAddScoped<IPackTermsSource, ShownPackTerms>();
        services.TryAddTransient<InstalledPacks>();
        services.TryAddTransient<CheckPack>();
        services.TryAddTransient<FindPackVersion>();
        services.TryAddTransient<InstallPack>();
        services.TryAddTransient<ListInstalledPacks>();
        services.TryAddTransient<RemovePack>();
        services.TryAddScoped<PackShelf>();
    }
}
