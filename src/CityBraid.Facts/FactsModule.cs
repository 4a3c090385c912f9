using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityBraid.Facts;

/// <summary>The room's door: what a host registers to collect facts.</summary>
public static class FactsModule
{
    /// <summary>Adds the use cases; the host brings the stores and <see cref="IReferenceTables"/>.</summary>
    public static IServiceCollection AddFacts(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => UnitLibrary.From(Load(provider, UnitLibrary.Table)));
        services.TryAddSingleton(provider =>
            VariableLibrary.From(
                Load(provider, VariableLibrary.Table),
                provider.GetRequiredService<UnitLibrary>()
            )
        );
        services.TryAddSingleton<Vocabulary>();
        services.TryAddTransient<FactStores>();
        services.TryAddTransient<IRequestPost, NoPost>();
        return services
            .AddTransient<AddPlace>()
            .AddTransient<ListPlaces>()
            .AddTransient<ImportFacts>()
            .AddTransient<ListFacts>()
            .AddTransient<ListFactRevisions>()
            .AddTransient<ListChanges>()
            .AddTransient<UndoChange>()
            .AddTransient<ShowChange>()
            .AddTransient<WithdrawFacts>()
            .AddTransient<RestoreFact>()
            .AddTransient<BrowseFacts>()
            .AddTransient<ShowCoverage>()
            .AddTransient<StatePopulation>()
            .AddTransient<SaveMapping>()
            .AddTransient<ListMappings>()
            .AddTransient<StartDraft>()
            .AddTransient<ShowDraft>()
            .AddTransient<ListDrafts>()
            .AddTransient<ChooseItem>()
            .AddTransient<CorrectCell>()
            .AddTransient<SetDraftYear>()
            .AddTransient<FinishDraft>()
            .AddTransient<DiscardDraft>()
            .AddTransient<OpenRound>()
            .AddTransient<AskDepartment>()
            .AddTransient<RenewRequestLink>()
            .AddTransient<ChangeContact>()
            .AddTransient<RemindDepartments>()
            .AddTransient<SendDueReminders>()
            .AddTransient<ListRounds>()
            .AddTransient<ShowRound>()
            .AddTransient<OpenAnswerSheet>()
            .AddTransient<AnswerRequest>()
            .AddTransient<SendAnswerTable>()
            .AddTransient<EnterAnswers>()
            .AddTransient<ReturnAnswers>()
            .AddTransient<ScaleAnswer>()
            .AddTransient<ApproveAnswers>();
    }

    private static IReadOnlyList<ReferenceRow> Load(IServiceProvider provider, string table) =>
        provider.GetRequiredService<IReferenceTables>().Load(table);
}
