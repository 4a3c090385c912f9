using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Signing in, accounts and members: what they need, and their pages.</summary>
internal static class Accounts
{
    /// <summary>Registers who visitors are, and what their pages are made with.</summary>
    public static void AddAccounts(this IServiceCollection services) =>
        services
            .AddSingleton<IPasswordHash, PasswordHash>()
            .AddSingleton<SignInLimit>()
            .AddScoped<IVisitorSource, SessionVisitors>()
            .AddScoped<InvitationDoor>()
            .AddScoped<AccountDoor>()
            .AddScoped<AccountChanges>()
            .AddScoped<MemberChanges>()
            .AddScoped<MemberRoles>();

    /// <summary>Maps the pages.</summary>
    public static void MapAccounts(this RouteGroupBuilder inLanguage)
    {
        SignInPage.Map(inLanguage);
        InvitationPage.Map(inLanguage);
        MePage.Map(inLanguage);
        MembersPage.Map(inLanguage);
    }
}
