using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Signing in, and signing out.</summary>
public sealed partial class SignInPage
{
    /// <summary>The field with the address to go on to.</summary>
    public const string ReturnField = "return";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>The address that was typed.</summary>
    [Parameter]
    public string Email { get; set; } = string.Empty;

    /// <summary>Where to go on to.</summary>
    [Parameter]
    public string? Return { get; set; }

    /// <summary>Maps the endpoints.</summary>
    internal static void Map(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods("/sign-in", WebHost.ReadMethods, Show);
        inLanguage.MapPost("/sign-in", SignInAsync);
        inLanguage.MapPost("/sign-out", SignOutAsync);
    }

    private static IResult Show(Visit visit, HttpRequest request)
    {
        var next = LocalAddress.Find(request.Query[ReturnField]);
        return visit.Visitor.IsSignedIn
            ? Results.LocalRedirect(next ?? visit.Link("/"))
            : Answers.Page<SignInPage>((nameof(Visit), visit), (nameof(Return), next));
    }

    private static async Task<IResult> SignInAsync(
        Visit visit,
        HttpContext context,
        SignIn signIn,
        SignInLimit limit,
        CancellationToken cancellation
    )
    {
        // A password is taken as it was typed, blanks and all.
        var form = await SentFields.ReadAsync(context.Request, cancellation);
        var next = LocalAddress.Find(form[ReturnField]);
        if (new SentForm(form).IsSwitch)
        {
            return Page(visit, form["email"].ToString(), next, refusal: null);
        }

        if (!limit.Allows(context))
        {
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var request = new SignInRequest(
            form["email"].ToString(),
            form["password"].ToString(),
            context.Request.Headers.UserAgent.ToString()
        );
        var signed = await signIn.RunAsync(visit.Visitor.Actor, request, cancellation);
        if (signed.IsRefused)
        {
            return Page(visit, request.Email, next, signed.Refusal);
        }

        SessionCookie.Set(context, signed.Value.Secret);
        return Results.LocalRedirect(next ?? visit.Link("/"));
    }

    /// <summary>The form again; a password is never written into a page.</summary>
    private static IResult Page(Visit visit, string email, string? next, Refusal? refusal) =>
        Answers.Form<SignInPage>(
            refusal is not null,
            (nameof(Visit), visit),
            (nameof(Problems), ErrorSummary.Of(visit, refusal)),
            (nameof(Email), email),
            (nameof(Return), next)
        );

    private static async Task<IResult> SignOutAsync(
        Visit visit,
        HttpContext context,
        SignOut signOut,
        CancellationToken cancellation
    )
    {
        if (SessionCookie.Find(context) is { } secret)
        {
            await signOut.RunAsync(visit.Visitor.Actor, secret, cancellation);
            SessionCookie.Clear(context);
        }

        return Results.LocalRedirect(visit.Link("/"));
    }
}
