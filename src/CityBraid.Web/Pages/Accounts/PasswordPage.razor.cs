namespace CityBraid.Web;

/// <summary>Changes one's own password; nothing of it is ever written into a page.</summary>
public sealed partial class PasswordPage
{
    private const string Path = "/me/password";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private IReadOnlyList<Crumb> Crumbs =>
        [Crumb.To(Visit, Visit.Say("me.title"), "/me"), Crumb.To(Visit, Visit.Say("me.password"))];

    /// <summary>Maps the endpoints.</summary>
    internal static void Map(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods(Path, WebHost.ReadMethods, Show);
        inLanguage.MapPost(Path, ChangeAsync);
    }

    private static IResult Show(Visit visit) =>
        visit.Visitor.IsSignedIn ? Page(visit, refusal: null) : MePage.ToSignIn(visit, Path);

    private static async Task<IResult> ChangeAsync(
        Visit visit,
        HttpContext context,
        AccountChanges changes,
        CancellationToken cancellation
    )
    {
        if (!visit.Visitor.IsSignedIn)
        {
            return MePage.ToSignIn(visit, Path);
        }

        var form = await SentFields.ReadAsync(context.Request, cancellation);
        var outcome = await changes.RunAsync(visit, context, form, cancellation);
        return outcome.Refusal is { } refusal
            ? Page(visit, refusal)
            : Answers.GoOn(visit, $"/me?{MePage.DoneName}={outcome.Done}");
    }

    private static IResult Page(Visit visit, Refusal? refusal) =>
        Answers.Form<PasswordPage>(
            refusal is not null,
            (nameof(Visit), visit),
            (nameof(Problems), ErrorSummary.Of(visit, refusal))
        );
}
