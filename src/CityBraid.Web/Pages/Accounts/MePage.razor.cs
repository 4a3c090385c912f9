using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A person's own account: name, language, password, sessions, keys.</summary>
public sealed partial class MePage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The account.</summary>
    [Parameter]
    [EditorRequired]
    public required AccountReading Account { get; set; }

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What was just done.</summary>
    [Parameter]
    public string? Done { get; set; }

    /// <summary>A key that was just made; it is shown this once.</summary>
    [Parameter]
    public string? NewKey { get; set; }

    /// <summary>Maps the endpoints.</summary>
    internal static void Map(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods("/me", WebHost.ReadMethods, ShowAsync);
        inLanguage.MapPost("/me", ChangeAsync);
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        HttpContext context,
        AccountDoor door,
        CancellationToken cancellation
    ) =>
        visit.Visitor.IsSignedIn
            ? await door.ShowAsync(visit, context, outcome: null, cancellation)
            : ToSignIn(visit);

    private static async Task<IResult> ChangeAsync(
        Visit visit,
        HttpContext context,
        AccountDoor door,
        AccountChanges changes,
        CancellationToken cancellation
    )
    {
        if (!visit.Visitor.IsSignedIn)
        {
            return ToSignIn(visit);
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var outcome = await changes.RunAsync(visit, context, form, cancellation);
        return await door.ShowAsync(visit, context, outcome, cancellation);
    }

    private static IResult ToSignIn(Visit visit) =>
        Results.LocalRedirect(
            $"{visit.Link("/sign-in")}?{SignInPage.ReturnField}={Uri.EscapeDataString(visit.Link("/me"))}"
        );
}
