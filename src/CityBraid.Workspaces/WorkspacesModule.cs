using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityBraid.Workspaces;

/// <summary>The door of the room: registers what people do with workspaces, and long work.</summary>
public static class WorkspacesModule
{
    /// <summary>Registers the use cases; the host also registers their stores.</summary>
    public static IServiceCollection AddWorkspaces(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        AddPeople(services);
        AddLongWork(services);
        return services;
    }

    /// <summary>The host also registers an <see cref="IPasswordHash"/>.</summary>
    private static void AddPeople(IServiceCollection services) =>
        services
            .AddSingleton<AccessMaps>()
            .AddTransient<Actors>()
            .AddTransient<AcceptInvitation>()
            .AddTransient<AddComment>()
            .AddTransient<AddPerson>()
            .AddTransient<ChangePassword>()
            .AddTransient<ChangeProfile>()
            .AddTransient<ChangeRole>()
            .AddTransient<CreateApiKey>()
            .AddTransient<CreateWorkspace>()
            .AddTransient<FindOwnAccount>()
            .AddTransient<InvitePerson>()
            .AddTransient<JoinWorkspace>()
            .AddTransient<ListApiKeys>()
            .AddTransient<ListComments>()
            .AddTransient<ListMembers>()
            .AddTransient<ListMentions>()
            .AddTransient<ListNotices>()
            .AddTransient<ListSessions>()
            .AddTransient<ListWorkspaces>()
            .AddTransient<OpenInvitation>()
            .AddTransient<OpenToPublic>()
            .AddTransient<RemoveMember>()
            .AddTransient<ResetPassword>()
            .AddTransient<RevokeApiKey>()
            .AddTransient<RevokeSessions>()
            .AddTransient<SeeMention>()
            .AddTransient<SetMember>()
            .AddTransient<SignIn>()
            .AddTransient<SignOut>()
            .AddTransient<WithdrawInvitation>();

    private static void AddLongWork(IServiceCollection services)
    {
        services.TryAddSingleton<RunDesk>();
        services
            .AddTransient<StoreFile>()
            .AddTransient<ShowFile>()
            .AddTransient<ListFiles>()
            .AddTransient<OpenFile>()
            .AddTransient<TaskPeople>()
            .AddTransient<AssignTask>()
            .AddTransient<ListTasks>()
            .AddTransient<FinishTask>()
            .AddTransient<Outbox>()
            .AddTransient<StartRun>()
            .AddTransient<ShowRun>()
            .AddTransient<ListRuns>()
            .AddTransient<CancelRun>()
            .AddTransient<RunExecutor>();
    }
}
