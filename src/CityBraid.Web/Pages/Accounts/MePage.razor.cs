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

    /// <summary>What was typed and not kept yet.</summary>
    [Parameter]
    public SentForm Typed { get; set; } = SentForm.Empty;

    /// <summary>What an address tells that something was just done.</summary>
    internal const string DoneName = "done";

    private string Name => Typed.IsFilled ? Typed["name"] : Account.Person.Name;

    private string Chosen => Typed.IsFilled ? Typed["language"] : Account.Person.Language;

    /// <summary>Maps the endpoints.</summary>
    internal static void Map(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods("/me", WebHost.ReadMethods, ShowAsync);
        inLanguage.MapPost("/me", ChangeAsync);
        PasswordPage.Map(inLanguage);
        KeyPage.Map(inLanguage);
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        HttpContext context,
        AccountDoor door,
        CancellationToken cancellation
    ) =>
        visit.Visitor.IsSignedIn
            ? await door.ShowAsync(visit, context, DoneOf(context), SentForm.Empty, cancellation)
            : ToSignIn(visit, "/me");

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
            return ToSignIn(visit, "/me");
        }

        var fields = await SentFields.ReadAsync(context.Request, cancellation);
        var form = new SentForm(fields);
        var outcome = form.IsSwitch ? null : await changes.RunAsync(visit, context, fields, cancellation);
        var isTyped = form.IsSwitch || (form["do"] is "profile" && outcome?.Refusal is not null);
        var typed = isTyped ? form : SentForm.Empty;
        return await door.ShowAsync(visit, context, outcome, typed, cancellation);
    }

    /// <summary>Leads to signing in, and from there back to a page of one's own.</summary>
    internal static IResult ToSignIn(Visit visit, string path) =>
        Results.LocalRedirect(
            $"{visit.Link("/sign-in")}?{SignInPage.ReturnField}={Uri.EscapeDataString(visit.Link(path))}"
        );

    /// <summary>
    /// That the password was changed on a page of its own; nothing else is told by address.
    /// </summary>
    private static AccountOutcome? DoneOf(HttpContext context) =>
        context.Request.Query[DoneName] == "password" ? new AccountOutcome("password") : null;
}
