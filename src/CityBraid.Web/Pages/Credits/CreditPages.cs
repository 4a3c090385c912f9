namespace CityBraid.Web;

/// <summary>The addresses of the registry of credits.</summary>
/// <remarks>
/// There is one registry for all places: whose tonnes somebody may move is said by organisations and not by
/// workspaces. So its pages stand beside the places and not below one.
/// </remarks>
internal static class CreditPages
{
    /// <summary>Maps the pages below a language.</summary>
    public static void Map(RouteGroupBuilder inLanguage)
    {
        var read = WebHost.ReadMethods;
        var credits = inLanguage.MapGroup(CreditAddress.Root);
        credits.MapMethods(string.Empty, read, RegistryPage.ShowAsync);
        credits.MapMethods("/ledger", read, LedgerPage.ShowAsync);
        credits.MapMethods("/ledger.csv", read, LedgerDownload.TableAsync);
        credits.MapMethods("/cad-trust.json", read, LedgerDownload.DocumentAsync);
        credits.MapMethods("/certificates/{project}/{number:long}", read, CertificatePage.ShowAsync);
        credits.MapMethods("/trades", read, TradesPage.ShowAsync);
        credits.MapMethods("/claims", read, ClaimsPage.ShowAsync);
        credits.MapMethods("/claims/new", read, ReductionClaimForm.ShowAsync);
        credits.MapPost("/claims/new", ReductionClaimForm.SendAsync);
        credits.MapMethods("/claims/{claim}/withdraw", read, ClaimWithdrawForm.ShowAsync);
        credits.MapPost("/claims/{claim}/withdraw", ClaimWithdrawForm.SendAsync);
        credits.MapMethods("/decisions", read, DecisionsPage.ShowAsync);
        credits.MapPost("/decisions", DecisionsPage.SendAsync);
        MapRegister(credits);
        MapProject(credits.MapGroup("/projects/{project}"));
    }

    private static void MapRegister(RouteGroupBuilder credits)
    {
        var read = WebHost.ReadMethods;
        credits.MapMethods("/organisations", read, OrganisationsPage.ShowAsync);
        credits.MapMethods("/organisations/new", read, OrganisationForm.ShowAsync);
        credits.MapPost("/organisations/new", OrganisationForm.SendAsync);
        credits.MapMethods("/organisations/{organisation}", read, OrganisationPage.ShowAsync);
        credits.MapPost("/organisations/{organisation}", OrganisationPage.SendAsync);
        credits.MapMethods("/accounts", read, AccountsPage.ShowAsync);
        credits.MapMethods("/accounts/new", read, AccountForm.ShowAsync);
        credits.MapPost("/accounts/new", AccountForm.SendAsync);
        credits.MapMethods("/accounts/{account}", read, AccountPage.ShowAsync);
        credits.MapMethods("/projects/new", read, ProjectForm.ShowAsync);
        credits.MapPost("/projects/new", ProjectForm.SendAsync);
    }

    private static void MapProject(RouteGroupBuilder project)
    {
        var read = WebHost.ReadMethods;
        project.MapMethods(string.Empty, read, CreditProjectPage.ShowAsync);
        project.MapPost(string.Empty, CreditProjectPage.RegisterAsync);
        project.MapMethods("/claim", read, ClaimForm.ShowAsync);
        project.MapPost("/claim", ClaimForm.SendAsync);
        project.MapMethods("/periods/{number:long}", read, PeriodPage.ShowAsync);
        project.MapPost("/periods/{number:long}", PeriodPage.SendAsync);
        project.MapMethods("/periods/{number:long}/withdraw", read, WithdrawForm.ShowAsync);
        project.MapPost("/periods/{number:long}/withdraw", WithdrawForm.SendAsync);
        project.MapMethods("/blocks/{vintage:int}/{number:long}", read, BlockPage.ShowAsync);
        project.MapMethods("/blocks/{vintage:int}/{number:long}/{deed}", read, InstructionForm.ShowAsync);
        project.MapPost("/blocks/{vintage:int}/{number:long}/{deed}", InstructionForm.SendAsync);
    }
}
