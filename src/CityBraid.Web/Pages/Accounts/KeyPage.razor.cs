namespace CityBraid.Web;

/// <summary>Makes a key by which a program acts for a person; it is shown once.</summary>
public sealed partial class KeyPage
{
    private const string Path = "/me/keys";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The account.</summary>
    [Parameter]
    [EditorRequired]
    public required AccountReading Account { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>A key that was just made; it is shown this once.</summary>
    [Parameter]
    public string? NewKey { get; set; }

    private IReadOnlyList<Crumb> Crumbs =>
        [Crumb.To(Visit, Visit.Say("me.title"), "/me"), Crumb.To(Visit, Visit.Say("me.key.make"))];

    /// <summary>Maps the endpoints.</summary>
    internal static void Map(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods(Path, WebHost.ReadMethods, ShowAsync);
        inLanguage.MapPost(Path, MakeAsync);
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        HttpContext context,
        AccountDoor door,
        CancellationToken cancellation
    ) =>
        visit.Visitor.IsSignedIn
            ? await PageAsync(visit, context, door, SentForm.Empty, outcome: null, cancellation)
            : MePage.ToSignIn(visit, Path);

    private static async Task<IResult> MakeAsync(
        Visit visit,
        HttpContext context,
        AccountDoor door,
        AccountChanges changes,
        CancellationToken cancellation
    )
    {
        if (!visit.Visitor.IsSignedIn)
        {
            return MePage.ToSignIn(visit, Path);
        }

        var fields = await SentFields.ReadAsync(context.Request, cancellation);
        var form = new SentForm(fields);
        var outcome = form.IsSwitch ? null : await changes.RunAsync(visit, context, fields, cancellation);
        var kept = outcome?.NewKey is null ? form : SentForm.Empty;
        return await PageAsync(visit, context, door, kept, outcome, cancellation);
    }

    private static async Task<IResult> PageAsync(
        Visit visit,
        HttpContext context,
        AccountDoor door,
        SentForm form,
        AccountOutcome? outcome,
        CancellationToken cancellation
    )
    {
        var account = await door.FindAsync(visit, context, cancellation);
        return account.IsRefused
            ? Answers.Problem(visit, account.Refusal)
            : Answers.Form<KeyPage>(
                outcome?.Refusal is not null,
                (nameof(Visit), visit),
                (nameof(Account), account.Value),
                (nameof(Form), form),
                (nameof(Problems), ErrorSummary.Of(visit, outcome?.Refusal)),
                (nameof(NewKey), outcome?.NewKey)
            );
    }
}
